import type { ServerProps } from 'payload'
import { isPublisher } from '../../access/roles.ts'
import { openReviews } from '../../second-review/open-reviews.ts'
import { ReviewItem } from './review-item.tsx'
import './second-review.css'

/** On the dashboard of editors: clarifications that went live by one of them and wait for another, the oldest first. */
export async function ReviewList({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  if (!isPublisher(user ?? null)) return null
  const open = await openReviews(payload)
  if (open.length === 0) return null
  const now = new Date().toISOString()
  return (
    <section className="ruang-reviews" aria-labelledby="ruang-reviews-title">
      <h2 id="ruang-reviews-title">
        {i18n?.language === 'en' ? 'Waiting for a second review' : 'Menunggu pemeriksaan kedua'} ({open.length})
      </h2>
      {open.map((review) => (
        <ReviewItem key={review.id} review={review} now={now} />
      ))}
    </section>
  )
}
