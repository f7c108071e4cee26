'use client'
import { type Caption, countOn } from '@ruang-solusi/shared/share-kit'
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { ActionButton } from '../eligibility/action-button.tsx'
import { usePick, useWords } from '../eligibility/use-words.ts'
import { CaptionFindings } from './caption-findings.tsx'
import { channelWords } from './channel-words.ts'
import { copyText } from './copy-text.ts'
import { lostWayBack, reviewCaption } from './review-caption.ts'
import type { CaptionEdit } from './use-caption-edits.ts'

type Props = {
  caption: Caption
  edit: CaptionEdit | undefined
  /** Name of the own site's host. */
  host: string
  onEdit: (edit: CaptionEdit | undefined) => void
  onSaid: (text: string) => void
}

const shownFor = 4000

/** One text of the kit: to change, to count, to copy, to bring back. */
export function CaptionBox({ caption, edit, host, onEdit, onSaid }: Props) {
  const { channel, lang, most, unit, text: template } = caption
  const say = useWords()
  const pick = usePick()
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<'yes' | 'no' | undefined>()
  const text = edit?.text ?? template
  const settled = useDeferredValue(text)
  const findings = useMemo(() => reviewCaption(settled, lang, host), [settled, lang, host])
  const lost = edit === undefined ? [] : lostWayBack(text, template, host)
  const used = countOn(channel, text)
  const name = pick(channelWords[channel].name)
  useEffect(() => {
    const timer = copied === undefined ? undefined : setTimeout(() => setCopied(undefined), shownFor)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    const isCopied = await copyText(text, box.current)
    setCopied(isCopied ? 'yes' : 'no')
    onSaid(
      isCopied
        ? say(`Tersalin: ${name}.`, `Copied: ${name}.`)
        : say('Belum tersalin. Teksnya sudah dipilih.', 'Not copied. The text is selected.'),
    )
  }
  const counted = unit === 'words' ? say(`${used} kata`, `${used} words`) : say(`${used} dari ${most} huruf`, `${used} of ${most} letters`)
  return (
    <article className="ruang-caption" data-channel={channel} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{name}</h3>
      <p id={`${id}-hint`} className="ruang-caption__hint">
        {pick(channelWords[channel].hint)}
      </p>
      <textarea
        ref={box}
        rows={8}
        lang={lang}
        value={text}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-hint ${id}-count`}
        onChange={({ target }) => onEdit({ text: target.value, from: edit?.from ?? template })}
      />
      <p id={`${id}-count`} className={used > most ? 'ruang-caption__count ruang-caption__count--over' : 'ruang-caption__count'}>
        {counted}
        {used > most && say(': terlalu panjang', ': too long')}
      </p>
      <div className="ruang-actions">
        <ActionButton isMain label={copied === 'yes' ? say('Tersalin', 'Copied') : say('Salin', 'Copy')} about={name} onClick={copy} />
        <ActionButton
          label={say('Kembalikan', 'Bring back')}
          about={name}
          isDisabled={edit === undefined}
          onClick={() => onEdit(undefined)}
        />
      </div>
      {copied === 'no' && (
        <p className="ruang-share__note">
          {say(
            'Belum tersalin. Teksnya sudah dipilih; salin lewat menu ponsel Anda.',
            'Not copied. The text is selected; copy it by hand.',
          )}
        </p>
      )}
      {lost.length > 0 && (
        <p className="ruang-share__note ruang-share__note--problem">
          {say(
            `Teks ini tidak lagi memuat ${lost.join(' dan ')}. Tanpa itu, kiriman lama tidak bisa diperiksa lagi.`,
            'The page address or the date is gone, so an old forward cannot be checked.',
          )}
        </p>
      )}
      {edit && edit.from !== template && (
        <p className="ruang-share__note">
          {say('Isi formulir sudah berubah sejak teks ini Anda ubah. “Kembalikan” memberi teks terbaru.', 'The form has changed since.')}
        </p>
      )}
      <CaptionFindings findings={findings} box={box} />
    </article>
  )
}
