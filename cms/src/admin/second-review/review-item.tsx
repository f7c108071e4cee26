'use client'
import { useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import type { OpenReview } from '../../second-review/open-reviews.ts'
import { ActionButton } from '../eligibility/action-button.tsx'
import { useWords } from '../eligibility/use-words.ts'

const clock = new Intl.DateTimeFormat('id-ID', {
  timeZone: 'Asia/Jakarta',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

/** One clarification that waits for its second review, with the button for whoever did not publish it. */
export function ReviewItem({ review, now }: { review: OpenReview; now: string }) {
  const say = useWords()
  const { user } = useAuth()
  const [outcome, setOutcome] = useState<'done' | { problem: string }>()
  const isOwn = String(user?.id) === review.publishedBy
  const isLate = review.due < now
  const confirm = async () => {
    const answer = await send(review.id)
    setOutcome(answer === undefined ? 'done' : { problem: answer })
  }
  if (outcome === 'done') return <p role="status">{say(`Tercatat: “${review.title}” sudah Anda periksa.`, 'Recorded.')}</p>
  return (
    <div className="ruang-review" data-late={isLate}>
      <p>
        <a href={`/admin/collections/clarifications/${review.clarification}`}>{review.title}</a>{' '}
        {say(`ditayangkan ${review.publishedByName}.`, `published by ${review.publishedByName}.`)}{' '}
        <strong>
          {isLate
            ? say(`Terlambat diperiksa sejak ${clock.format(new Date(review.due))}.`, 'Overdue.')
            : say(`Periksa sebelum ${clock.format(new Date(review.due))}.`, `Due ${clock.format(new Date(review.due))}.`)}
        </strong>
      </p>
      {isOwn ? (
        <p>{say('Menunggu redaktur lain: yang menayangkan tidak memeriksa tulisannya sendiri.', 'Waiting for another editor.')}</p>
      ) : (
        <ActionButton isMain label={say('Sudah saya periksa', 'I have checked it')} about={review.title} onClick={confirm} />
      )}
      {outcome && <p role="alert">{outcome.problem}</p>}
    </div>
  )
}

/** Undefined when it was recorded, else why not. */
async function send(id: string): Promise<string | undefined> {
  try {
    const response = await fetch(`/api/second-reviews/${id}/confirm`, { method: 'POST', credentials: 'include' })
    if (response.ok) return undefined
    const { errors } = (await response.json()) as { errors?: { message: string }[] }
    return errors?.[0]?.message ?? 'Belum tercatat. Coba lagi.'
  } catch {
    // offline: said beside the button, which stays
    return 'Tidak tersambung. Coba lagi.'
  }
}
