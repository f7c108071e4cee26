import type { ContentType, ProgrammeStatus } from '@ruang-solusi/shared/content'
import { dayInJakarta, formatDay, type IsoDay } from '@ruang-solusi/shared/day'
import { statusOn } from '@ruang-solusi/shared/programme-status'
import { type Words, words } from '../words.ts'

/** A source older than this many days is looked at again. */
export const sourceDays = 180

type StoredSource = { checkedOn?: string | null; status?: string | null }
type Dated = Record<string, unknown> & {
  reviewBy?: string | null
  sources?: StoredSource[] | null
  figures?: StoredSource[] | null
  status?: { state?: string | null; opensOn?: string | null; closesOn?: string | null } | null
}

const dayOf = (stored: string): IsoDay => dayInJakarta(new Date(stored))

/** The day `days` before a day. */
function daysBefore(day: IsoDay, days: number): IsoDay {
  const instant = new Date(`${day}T12:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() - days)
  return instant.toISOString().slice(0, 10)
}

/** Sources that were checked too long ago. */
export const oldSources = (sources: StoredSource[] | null | undefined, day: IsoDay): StoredSource[] =>
  (sources ?? []).filter(({ checkedOn }) => checkedOn && dayOf(checkedOn) < daysBefore(day, sourceDays))

function isClosed(status: Dated['status'], day: IsoDay): boolean {
  if (status?.state !== 'open' && status?.state !== 'upcoming') return status?.state === 'closed'
  const { state, opensOn, closesOn } = status
  const written = { state, ...(opensOn ? { opensOn: dayOf(opensOn) } : {}), ...(closesOn ? { closesOn: dayOf(closesOn) } : {}) }
  return statusOn(written as ProgrammeStatus, day).state === 'closed'
}

/** Whether a document is a notice whose last day is over: nobody acts on its facts any more. */
export const isOver = (type: ContentType, { endsOn }: Record<string, unknown>, day: IsoDay): boolean =>
  type === 'notice' && typeof endsOn === 'string' && dayOf(endsOn) < day

/** Why a live document must be looked at again on a day in Asia/Jakarta, in words; empty when it need not. `document` is stored, not projected. */
export function dueReasons(type: ContentType, document: Dated, day: IsoDay): Words[] {
  const reasons: Words[] = []
  if (document.reviewBy && dayOf(document.reviewBy) < day) {
    const until = formatDay(dayOf(document.reviewBy))
    reasons.push(words(`Batas periksa ulang lewat: ${until}.`, `The review was due on ${until}.`))
  }
  const sources = isOver(type, document, day) ? [] : [...(document.sources ?? []), ...(document.figures ?? [])]
  const old = oldSources(sources, day).length
  if (old > 0)
    reasons.push(words(`${old} sumber diperiksa lebih dari ${sourceDays} hari lalu.`, `${old} sources are over ${sourceDays} days old.`))
  if (type === 'programme' && isClosed(document.status, day)) {
    reasons.push(
      words('Program sudah ditutup: perbarui tanggalnya, atau arsipkan.', 'The programme is closed: renew its days or archive it.'),
    )
  }
  return reasons
}
