import type { ServerProps } from 'payload'
import { isPublisher } from '../../access/roles.ts'
import { openReviews } from '../../second-review/open-reviews.ts'
import { ReviewItem } from './review-item.tsx'
import './second-review.css'

/** On the dashboard: the way to the short screen, and for editors what went live by one of them and waits for another, the oldest first. */
export async function ReviewList({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  const isEnglish = i18n?.language === 'en'
  const open = isPublisher(user ?? null) ? await openReviews(payload) : []
  const now = new Date().toISOString()
  const quick = (
    <p>
      <a href="/admin/kabar-cepat">
        {isEnglish ? 'A rumour is spreading? Answer it on one screen.' : 'Ada kabar beredar? Luruskan dari satu layar.'}
      </a>
    </p>
  )
  if (open.length === 0) return quick
  return (
    <section className="ruang-reviews" aria-labelledby="ruang-reviews-title">
      {quick}
      <h2 id="ruang-reviews-title">
        {isEnglish ? 'Waiting for a second review' : 'Menunggu pemeriksaan kedua'} ({open.length})
      </h2>
      {open.map((review) => (
        <ReviewItem key={review.id} review={review} now={now} />
      ))}
    </section>
  )
}
