'use client'
import { useId, useState } from 'react'
import type { LinkView, ReviewView } from '../../review/view.ts'
import { ActionButton } from '../eligibility/action-button.tsx'
import { useWords } from '../eligibility/use-words.ts'
import { askReview } from './ask-review.ts'

const day = new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Jakarta', dateStyle: 'long' })
const isOpen = ({ expiresAt, revokedAt }: LinkView): boolean => revokedAt === null && Date.parse(expiresAt) > Date.now()

type Props = { path: string; view: ReviewView; refresh: () => Promise<void> }

/** Links by which an expert without an account reads this one document and comments on it. */
export function CheckLinks({ path, view, refresh }: Props) {
  const say = useWords()
  const id = useId()
  const [checker, setChecker] = useState('')
  const [url, setUrl] = useState('')
  const [problem, setProblem] = useState('')
  const make = async () => {
    const { body, problem: told } = await askReview<{ url: string }>(`${path}/fact-check`, { checker })
    setProblem(told ?? '')
    if (!body) return
    setUrl(body.url)
    setChecker('')
    await refresh()
  }
  const revoke = async (link: LinkView) => {
    const { problem: told } = await askReview(`${path}/fact-check/${link.id}/revoke`, {})
    setProblem(told ?? '')
    setUrl('')
    await refresh()
  }
  return (
    <details className="ruang-changes" open={url !== ''}>
      <summary>{say('Minta ahli di luar memeriksa', 'Ask an outside expert')}</summary>
      <p>
        {say(
          'Ahli membaca dokumen ini saja dan menulis catatan, tanpa akun. Tautan berlaku 7 hari.',
          'They read and comment, without an account, for 7 days.',
        )}
      </p>
      <label htmlFor={id}>{say('Untuk siapa?', 'For whom?')}</label>
      <input
        id={id}
        value={checker}
        maxLength={120}
        onChange={(event) => setChecker(event.target.value)}
        onKeyDown={(event) => {
          // Enter would send the whole form
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <ActionButton label={say('Buat tautan', 'Make a link')} isDisabled={checker.trim() === ''} onClick={make} />
      {problem !== '' && (
        <p className="ruang-note ruang-note--problem" role="alert">
          {problem}
        </p>
      )}
      {url !== '' && (
        <p className="ruang-note" role="status">
          {say('Salin sekarang, tautan ini hanya tampil sekali:', 'Copy it now, it is shown only once:')} <code>{url}</code>
        </p>
      )}
      <ul>
        {view.links.filter(isOpen).map((link) => (
          <li key={link.id}>
            {link.checker}, {say('sampai', 'until')} {day.format(new Date(link.expiresAt))}{' '}
            <ActionButton label={say('Tutup tautan', 'Close it')} about={link.checker} onClick={() => revoke(link)} />
          </li>
        ))}
      </ul>
    </details>
  )
}
