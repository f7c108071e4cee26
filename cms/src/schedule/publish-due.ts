import { type ContentCollection, collectionOf, contentTypeNames } from '@ruang-solusi/shared/content'
import { dayInJakarta, type IsoDay } from '@ruang-solusi/shared/day'
import { APIError, createLocalReq, type Payload, type TypedUser, ValidationError } from 'payload'
import { isPublisher } from '../access/roles.ts'
import { addComment } from '../review/comments.ts'
import { tellByMail } from '../review/review-mail.ts'

type Due = Record<string, unknown> & { id: string }

async function dueDrafts(payload: Payload, collection: ContentCollection, day: IsoDay): Promise<Due[]> {
  const { docs } = await payload.find({
    collection,
    draft: true,
    where: { and: [{ _status: { equals: 'draft' } }, { goLiveOn: { less_than_equal: `${day}T12:00:00.000Z` } }] },
    pagination: false,
    depth: 0,
    locale: 'id',
    overrideAccess: true,
  })
  return docs as unknown as Due[]
}

/** Who scheduled it, with the rights of today; undefined when there is no such account any more. */
async function schedulerOf(payload: Payload, { scheduledBy }: Due): Promise<TypedUser | undefined> {
  if (typeof scheduledBy !== 'string' || scheduledBy === '') return undefined
  const user = await payload.findByID({ collection: 'users', id: scheduledBy, depth: 0, overrideAccess: true, disableErrors: true })
  return user ? ({ ...user, collection: 'users' } as TypedUser) : undefined
}

/** Why a guard refused, in the words that an editor would have read. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof ValidationError)
    return error.data.errors.map(({ label, message }) => (label ? `${label}: ${message}` : message)).join('\n')
  return error instanceof APIError && error.isPublic ? error.message : undefined
}

const noRight = 'Yang menjadwalkan tidak lagi berhak menayangkan. Redaksi perlu membaca drafnya dan menjadwalkan lagi.'

/** Ends a schedule that could not be kept, writes the reason into the history and tells whoever must act. */
async function giveUp(payload: Payload, collection: ContentCollection, due: Due, reason: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await payload.update({
    collection,
    id: due.id,
    draft: true,
    data: { goLiveOn: null } as never,
    depth: 0,
    locale: 'id',
    overrideAccess: true,
  })
  const text = `Jadwal tayang hari ini tidak jadi. Isi yang lama tetap tayang.\n${reason}`.slice(0, 4000)
  const comment = await addComment(req, { collection, id: due.id }, { kind: 'comment', text })
  tellByMail(req, { collection, id: due.id, document: due, comment, submittedBy: due.scheduledBy, event: 'schedule-failed' })
}

/**
 * Publishes every draft whose day has come in the name of whoever scheduled it, with that person's rights of today and through every guard.
 * What a guard refuses is told and not tried again; after a disturbance the next look tries again.
 */
export async function publishDue(payload: Payload, day: IsoDay = dayInJakarta(new Date())): Promise<void> {
  for (const collection of contentTypeNames.map((type) => collectionOf[type])) {
    for (const due of await dueDrafts(payload, collection, day)) {
      try {
        const user = await schedulerOf(payload, due)
        if (user === undefined || !isPublisher(user)) {
          await giveUp(payload, collection, due, noRight)
          continue
        }
        const data = { _status: 'published', goLiveOn: null } as never
        const context = { isScheduled: true }
        await payload.update({ collection, id: due.id, data, depth: 0, locale: 'id', overrideAccess: false, user, context })
      } catch (error) {
        const reason = reasonOf(error)
        if (reason !== undefined) await giveUp(payload, collection, due, reason)
        else payload.logger.error({ err: error, msg: `The scheduled draft of ${collection} ${due.id} could not be published.` })
      }
    }
  }
}
