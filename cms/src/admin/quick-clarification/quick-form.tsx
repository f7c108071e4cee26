'use client'
import type { IsoDay } from '@ruang-solusi/shared/day'
import { pathOf } from '@ruang-solusi/shared/paths'
import { useState } from 'react'
import { ActionButton } from '../eligibility/action-button.tsx'
import { useWords } from '../eligibility/use-words.ts'
import { boxOf } from './box-of.ts'
import { blankAnswers, type QuickAnswers } from './quick-answers.ts'
import { QuickCoach } from './quick-coach.tsx'
import { quickDocument } from './quick-document.ts'
import { QuickDone } from './quick-done.tsx'
import { quickId } from './quick-field.tsx'
import { QuickFields } from './quick-fields.tsx'
import type { QuickMaterial } from './quick-material.ts'
import { quickTexts } from './quick-texts.ts'
import { sendClarification } from './send-clarification.ts'
import './quick-clarification.css'

type Props = { material: QuickMaterial; today: IsoDay }

/** The short screen: paste, judge, tell the truth, publish. */
export function QuickForm({ material, today }: Props) {
  const say = useWords()
  const first = material.agencies.length === 1 ? (material.agencies[0]?.id ?? '') : ''
  const [answers, setAnswers] = useState<QuickAnswers>(() => blankAnswers(first))
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [isSending, setIsSending] = useState(false)
  const [sent, setSent] = useState<{ id: string; slug: string; isSubmitted: boolean }>()
  const document = quickDocument(answers, today)
  const send = async () => {
    setIsSending(true)
    const answer = await sendClarification(document, material.isPublisher)
    setIsSending(false)
    if ('id' in answer) return setSent(answer)
    setProblems(Object.fromEntries(answer.problems.map(({ path, message }) => [boxOf(path), message])))
    window.document.getElementById(quickId(boxOf(answer.problems[0]?.path ?? '')))?.focus()
  }
  const again = () => {
    setAnswers(blankAnswers(first))
    setProblems({})
    setSent(undefined)
  }
  if (sent !== undefined) {
    const { id, slug, isSubmitted } = sent
    const address = `${material.siteUrl}${pathOf('clarification', slug)}`
    const texts = quickTexts(document, slug, material, today)
    return <QuickDone id={id} isLive={material.isPublisher} isSubmitted={isSubmitted} texts={texts} address={address} onAgain={again} />
  }
  return (
    <div className="ruang-quick">
      <h1>{say('Luruskan kabar, cepat', 'Answer a rumour fast')}</h1>
      <p>
        {say(
          'Dari pesan yang beredar sampai tayang di satu layar. Yang benar selalu disebut lebih dulu.',
          'From the message to the live page on one screen. The truth always leads.',
        )}
      </p>
      <QuickFields answers={answers} material={material} problems={problems} onChange={(change) => setAnswers({ ...answers, ...change })} />
      <QuickCoach document={document} />
      {problems[''] && (
        <p role="alert" className="ruang-quick__problem">
          {problems['']}
        </p>
      )}
      <div className="ruang-quick__send">
        <ActionButton
          isMain
          isDisabled={isSending}
          label={material.isPublisher ? say('Tayangkan sekarang', 'Publish now') : say('Simpan untuk redaksi', 'Save for the desk')}
          onClick={send}
        />
        {isSending && <span role="status">{say('Mengirim…', 'Sending…')}</span>}
      </div>
    </div>
  )
}
