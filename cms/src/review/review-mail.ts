import type { ContentCollection } from '@ruang-solusi/shared/content'
import type { Payload, PayloadRequest } from 'payload'
import { type Recipient, sendMail } from '../mail/send-mail.ts'
import type { Comment } from '../payload-types.ts'
import type { CommentKind } from './comments.ts'
import { titleOf } from './title-of.ts'

/** What mail is sent about: a step of the review, what an outside checker wrote, a schedule that was not kept or ended early. */
type Event = CommentKind | 'fact-check' | 'schedule-failed' | 'schedule-cancelled'

type News = {
  collection: ContentCollection
  id: string
  document: Record<string, unknown>
  comment: Comment
  /** Whom it concerns beside the desk: who submitted it, or who scheduled it. */
  submittedBy: unknown
  /** The step that the comment tells of, unless given. */
  event?: Event
}

const subjects: Partial<Record<Event, (title: string) => string>> = {
  submit: (title) => `Diajukan: ${title}`,
  'ask-changes': (title) => `Perlu perbaikan: ${title}`,
  approve: (title) => `Disetujui: ${title}`,
  publish: (title) => `Sudah tayang: ${title}`,
  'fact-check': (title) => `Catatan pemeriksa luar: ${title}`,
  'schedule-failed': (title) => `Jadwal tayang tidak jadi: ${title}`,
  'schedule-cancelled': (title) => `Jadwal tayang dibatalkan: ${title}`,
}

const sentences: Partial<Record<Event, string>> = {
  submit: 'mengajukan dokumen ini. Mohon diperiksa, lalu setujui atau minta perbaikan.',
  'ask-changes': 'meminta perbaikan. Baca catatannya, perbaiki, lalu ajukan lagi.',
  approve: 'menyetujui dokumen ini. Anda tidak perlu melakukan apa-apa.',
  publish: 'menayangkan dokumen ini. Terima kasih, warga sudah bisa membacanya.',
  'fact-check': 'memeriksa dokumen ini dari luar dan menulis catatan. Baca catatannya, perbaiki yang keliru, lalu tandai selesai.',
  'schedule-failed': 'tidak dapat menayangkan draf ini menurut jadwal. Perbaiki sebabnya, lalu tayangkan atau jadwalkan lagi.',
  'schedule-cancelled': 'mengubah draf yang sudah dijadwalkan. Baca perubahannya, lalu jadwalkan lagi.',
}

const forDesk: ReadonlySet<Event> = new Set(['submit', 'fact-check', 'schedule-failed', 'schedule-cancelled'])

async function recipients(payload: Payload, event: Event, submittedBy: unknown, actor: unknown): Promise<Recipient[]> {
  const person = submittedBy ? [{ id: { equals: submittedBy } }] : []
  const where = { or: [...(forDesk.has(event) ? [{ role: { equals: 'editor' } }] : []), ...(event === 'submit' ? [] : person)] }
  if (where.or.length === 0) return []
  const read = async (query: object) =>
    (await payload.find({ collection: 'users', where: query as never, pagination: false, depth: 0, overrideAccess: true })).docs
  const found = await read(where)
  // a desk without editors: whoever runs the installation is told
  const people = forDesk.has(event) && found.length === 0 ? await read({ role: { equals: 'administrator' } }) : found
  return people.filter(({ id }) => id !== actor)
}

async function deliver(
  payload: Payload,
  cmsUrl: string,
  actor: unknown,
  { collection, id, document, comment, submittedBy, event = comment.kind }: News,
) {
  const subject = subjects[event]
  if (subject === undefined) return
  const to = await recipients(payload, event, submittedBy, actor)
  const lines = [
    `“${titleOf(document)}”`,
    `${comment.authorName} ${sentences[event] ?? ''}`,
    ...(comment.text ? ['', 'Catatan:', comment.text] : []),
    '',
    `Buka dokumennya: ${cmsUrl}/admin/collections/${collection}/${id}`,
  ]
  const problem = await sendMail(payload, { to, subject: subject(titleOf(document)), text: lines.join('\n') })
  if (problem === undefined) return
  const told = await payload.find({
    collection: 'comments',
    where: { id: { equals: comment.id } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (told.docs.length > 0) {
    await payload.update({ collection: 'comments', id: comment.id, data: { mailProblem: problem }, overrideAccess: true })
  }
}

/** Tells by e-mail whom a step concerns: the desk of what was submitted, the author of everything after. Nobody waits for it, and its failure is logged and shown in the history. */
export function tellByMail({ payload, user }: PayloadRequest, news: News): void {
  deliver(payload, payload.config.serverURL, user?.id, news).catch((error) =>
    payload.logger.error({ err: error, msg: `The e-mail about ${news.collection} ${news.id} could not be prepared.` }),
  )
}
