import { type ContentType, collectionOf, contentTypeNames } from '@ruang-solusi/shared/content'
import { dayInJakarta, type IsoDay } from '@ruang-solusi/shared/day'
import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'
import { agenciesOf } from '../access/agencies-of.ts'
import { isPublisher } from '../access/roles.ts'
import { scheduledDay } from '../schedule/scheduled-day.ts'
import type { Words } from '../words.ts'
import { dueReasons } from './due-reasons.ts'
import { nextWords } from './next-words.ts'
import { type Reviewed, type ShownState, shownState } from './states.ts'
import { titleOf } from './title-of.ts'

/** A document that waits for the person who asks. */
export type Waiting = { type: ContentType; id: string; title: string; state: ShownState; next: Words; updatedAt: string; href: string }

type Read = { payload: Payload; user: TypedUser; day?: IsoDay }

const order: ShownState[] = ['changes-wanted', 'submitted', 'approved', 'due', 'draft']
const deskStates = ['submitted', 'approved']
const authorStates = ['changes-wanted', 'draft']

/** Whether documents of a type belong to an agency whose authors write them. */
const isWritten = (payload: Payload, type: ContentType): boolean =>
  type !== 'paper' && payload.collections[collectionOf[type]]?.config.flattenedFields.some(({ name }) => name === 'agency') === true

const read = ['reviewState', 'agency', 'plainName', 'name', 'slug', 'reviewBy', 'sources', 'figures', 'status', 'goLiveOn']

/** Only what the queue asks for: long texts stay in the database. */
const selectOf = (payload: Payload, type: ContentType): Record<string, true> => {
  const names = payload.collections[collectionOf[type]]?.config.flattenedFields.map(({ name }) => name) ?? []
  return Object.fromEntries([...read.filter((name) => names.includes(name)), '_status', 'updatedAt'].map((name) => [name, true as const]))
}

async function candidates({ payload, user }: Read, type: ContentType): Promise<(Reviewed & Record<string, unknown>)[]> {
  const isDesk = isPublisher(user)
  if (!isDesk && !isWritten(payload, type)) return []
  const wanted: Where = { or: [{ reviewState: { in: isDesk ? deskStates : authorStates } }, { _status: { equals: 'published' } }] }
  const { docs } = await payload.find({
    collection: collectionOf[type] as CollectionSlug,
    draft: true,
    where: isDesk ? wanted : { and: [wanted, { agency: { in: agenciesOf(user) } }] },
    select: selectOf(payload, type),
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
    locale: 'id',
  })
  return docs as unknown as (Reviewed & Record<string, unknown>)[]
}

/** What waits for someone today, most pressing first: changes wanted, submitted, approved, due, drafts; within each the oldest first. What goes live by itself on a day waits for nobody. */
export async function readQueue({ payload, user, day = dayInJakarta(new Date()) }: Read): Promise<Waiting[]> {
  const waiting: Waiting[] = []
  for (const type of contentTypeNames) {
    for (const document of await candidates({ payload, user }, type)) {
      if (scheduledDay(document) !== undefined) continue
      const reasons = dueReasons(type, document, day)
      const state = shownState(document, reasons.length > 0)
      if (!order.includes(state)) continue
      waiting.push({
        type,
        id: String(document.id),
        title: titleOf(document),
        state,
        next: nextWords(state, isPublisher(user), reasons),
        updatedAt: String(document.updatedAt),
        href: `/admin/collections/${collectionOf[type]}/${document.id}`,
      })
    }
  }
  return waiting.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.updatedAt < b.updatedAt ? -1 : 1))
}
