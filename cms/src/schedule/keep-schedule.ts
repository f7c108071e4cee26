import type { ContentCollection } from '@ruang-solusi/shared/content'
import { dayInJakarta, formatDay } from '@ruang-solusi/shared/day'
import { type CollectionAfterChangeHook, type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { isPublisher } from '../access/roles.ts'
import { isPublishing } from '../hooks/is-publishing.ts'
import { addComment } from '../review/comments.ts'
import { isPlainDraft } from '../review/keep-review.ts'
import { tellByMail } from '../review/review-mail.ts'
import { scheduledDay } from './scheduled-day.ts'

/**
 * The only place that keeps a schedule: it lives in a draft that the desk saved, and in nothing else.
 * Whoever sets the day answers for it; an author's change, a restored version, an unpublished page and going live end it.
 */
export const keepSchedule: CollectionBeforeChangeHook = ({ collection, context, data, originalDoc, req }) => {
  const before = scheduledDay(originalDoc ?? {})
  const wanted = scheduledDay(data)
  const ended = { ...data, goLiveOn: null, scheduledBy: null }
  if (wanted === undefined) return ended
  if (isPublishing(data)) {
    if (wanted <= dayInJakarta(new Date())) return ended
    const message = `Draf ini dijadwalkan tayang ${formatDay(wanted)}. Tekan “Simpan draf” dan biarkan, atau kosongkan tanggalnya untuk menayangkan sekarang.`
    const errors = [{ path: 'goLiveOn', label: 'Tayangkan perubahan pada', message }]
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  if (!isPlainDraft(context) || !isPublisher(req.user)) {
    if (before !== undefined && isPlainDraft(context)) context.cancelledSchedule = { day: before, by: originalDoc?.scheduledBy }
    return ended
  }
  return { ...data, scheduledBy: wanted === before ? (originalDoc?.scheduledBy ?? req.user?.id) : req.user?.id }
}

/** Writes into the history that a change ended a schedule, and tells whoever scheduled it. */
export const noteCancelledSchedule: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const cancelled = context.cancelledSchedule as { day: string; by: unknown } | undefined
  context.cancelledSchedule = undefined
  if (cancelled === undefined) return
  const target = { collection: collection.slug as ContentCollection, id: String(doc.id) }
  const text = `Jadwal tayang ${formatDay(cancelled.day)} dibatalkan, karena drafnya diubah setelah dijadwalkan. Redaksi perlu membaca dan menjadwalkan lagi.`
  const comment = await addComment(req, target, { kind: 'comment', text })
  tellByMail(req, { ...target, document: doc, comment, submittedBy: cancelled.by, event: 'schedule-cancelled' })
}
