'use client'
import { Button, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import './audit.css'

const said = {
  id: {
    title: 'Orang lain menyimpan lebih dulu',
    advice:
      'Tulisan Anda masih utuh di layar ini, tetapi belum tersimpan. Isian yang berbeda ditandai merah, dengan tulisan orang itu di bawahnya. Gabungkan dulu, lalu pilih satu.',
    mine: 'Sudah saya gabungkan, pakai tulisan di layar ini',
    theirs: 'Buang tulisan saya, muat yang terbaru',
    ready: 'Baik. Sekarang tekan tombol simpan atau terbitkan sekali lagi.',
  },
  en: {
    title: 'Somebody saved first',
    advice:
      'Your text is still on this screen, but not saved. Fields that differ are marked, with the other text below. Merge them, then choose.',
    mine: 'I merged them, use the text on this screen',
    theirs: 'Discard mine, load the latest',
    ready: 'Now save or publish once more.',
  },
}

/** Above a form whose save came second: what happened, that nothing is lost, and the two ways on. */
export function StaleSaveNotice() {
  const { i18n } = useTranslation()
  const { dispatchFields } = useForm()
  const theirs = useFormFields(([fields]) => {
    const { errorMessage, valid } = fields.updatedAt ?? {}
    return valid === false && errorMessage && !Number.isNaN(Date.parse(errorMessage)) ? errorMessage : undefined
  })
  const [isReady, setIsReady] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (theirs === undefined) return
    setIsReady(false)
    heading.current?.focus()
  }, [theirs])
  const words = said[i18n.language === 'en' ? 'en' : 'id']
  if (isReady) return <p role="status">{words.ready}</p>
  if (theirs === undefined) return null
  const keepMine = () => {
    dispatchFields({ type: 'UPDATE', path: 'updatedAt', value: theirs, valid: true, errorMessage: undefined })
    setIsReady(true)
  }
  return (
    <section className="ruang-trail-check ruang-trail-check--broken" role="alert">
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.advice}</p>
      <Button onClick={keepMine}>{words.mine}</Button>
      <Button buttonStyle="secondary" onClick={() => window.location.reload()}>
        {words.theirs}
      </Button>
    </section>
  )
}
