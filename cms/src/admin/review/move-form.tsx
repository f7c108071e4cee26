'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type MoveName, moves } from '../../review/moves.ts'
import type { ReviewView } from '../../review/view.ts'
import { ActionButton } from '../eligibility/action-button.tsx'
import { usePick, useWords } from '../eligibility/use-words.ts'
import { askReview } from './ask-review.ts'
import { useSaveDraft } from './use-save-draft.ts'

type Props = { path: string; view: ReviewView; refresh: () => Promise<void> }

/** One text and the steps one may take with it; unsaved changes are saved as a draft before a step. */
export function MoveForm({ path, view, refresh }: Props) {
  const say = useWords()
  const pick = usePick()
  const id = useId()
  const { title } = useDocumentInfo()
  const { isChanged, saveDraft } = useSaveDraft()
  const [text, setText] = useState('')
  const [field, setField] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)

  const send = async (rest: string, body: object): Promise<boolean> => {
    setBusy(true)
    setProblem('')
    const { problem: told } = await askReview(`${path}${rest}`, body)
    setBusy(false)
    setProblem(told ?? '')
    return told === undefined
  }
  const comment = async () => {
    if (!(await send('/comments', { text, field }))) return
    setText('')
    setField('')
    await refresh()
  }
  const move = async (name: MoveName) => {
    const { needsComment, to } = moves[name]
    if (needsComment && text.trim() === '') return setProblem(say('Tulis dulu apa yang perlu diperbaiki.', 'Write what to change first.'))
    const question = say(`Arsipkan “${title}”? Halamannya turun dari situs.`, `Archive “${title}”? Its page leaves the site.`)
    if (to === 'archived' && !window.confirm(question)) return
    const saved = isChanged ? await saveDraft() : { seen: view.seen }
    if (saved === undefined) return setProblem(say('Draf belum tersimpan. Lihat pesannya, lalu coba lagi.', 'The draft was not saved.'))
    if (!(await send(`/${name}`, { text, seen: saved.seen }))) return
    toast.success(`${pick(moves[name].label)} ✓`)
    window.location.reload()
  }
  return (
    <div className="ruang-review__form">
      <label htmlFor={`${id}-text`}>{say('Catatan', 'Comment')}</label>
      <textarea id={`${id}-text`} rows={3} maxLength={4000} value={text} onChange={(event) => setText(event.target.value)} />
      <label htmlFor={`${id}-field`}>{say('Tentang bagian (boleh kosong)', 'About (optional)')}</label>
      <select id={`${id}-field`} value={field} onChange={(event) => setField(event.target.value)}>
        <option value="">{say('Seluruh dokumen', 'The whole document')}</option>
        {view.fields.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
      {problem !== '' && (
        <p className="ruang-note ruang-note--problem" role="alert">
          {problem}
        </p>
      )}
      <div className="ruang-review__buttons">
        {view.moves.map((name, index) => (
          <ActionButton
            key={name}
            label={pick(moves[name].label)}
            isMain={index === 0 && name !== 'archive'}
            isDisabled={isBusy}
            onClick={() => move(name)}
          />
        ))}
        <ActionButton label={say('Kirim catatan saja', 'Comment only')} isDisabled={isBusy || text.trim() === ''} onClick={comment} />
      </div>
    </div>
  )
}
