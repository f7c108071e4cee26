import { dayInJakarta, formatDay } from '@ruang-solusi/shared/day'
import type { Waiting } from '../../review/queue.ts'
import { stateWords } from '../../review/states.ts'
import { type Words, words } from '../../words.ts'

const most = 12

/** “Menunggu Anda”: the documents whose next step is this person's; says so kindly when there are none. */
export function WaitingList({ queue, pick }: { queue: Waiting[]; pick: (text: Words) => string }) {
  return (
    <section className="ruang-box" aria-labelledby="ruang-waiting">
      <h2 id="ruang-waiting">
        {pick(words('Menunggu Anda', 'Waiting for you'))} ({queue.length})
      </h2>
      {queue.length === 0 && (
        <p>
          {pick(
            words(
              'Tidak ada yang menunggu. Dokumen muncul di sini saat diajukan, perlu perbaikan, disetujui, atau waktunya diperiksa ulang.',
              'Nothing waits. Documents appear here when they are submitted, need changes, are approved, or are due.',
            ),
          )}
        </p>
      )}
      <ul>
        {queue.slice(0, most).map(({ href, id, next, state, title, updatedAt }) => (
          <li key={id}>
            <a href={href}>{title}</a> <span className={`ruang-state ruang-state--${state}`}>{pick(stateWords[state])}</span>
            <p>
              {pick(next)} <small>{formatDay(dayInJakarta(new Date(updatedAt)))}</small>
            </p>
          </li>
        ))}
      </ul>
      {queue.length > most && <p>{pick(words(`Dan ${queue.length - most} lagi.`, `And ${queue.length - most} more.`))}</p>}
    </section>
  )
}
