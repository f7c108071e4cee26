import { type ContentType, collectionOf } from '@ruang-solusi/shared/content'
import { dayInJakarta } from '@ruang-solusi/shared/day'
import { pathOf } from '@ruang-solusi/shared/paths'
import type { Payload } from 'payload'
import { isStoryCovered, storyProblems } from '../consent/cover.ts'
import { asWritten } from '../consent/keep-read-text.ts'
import { readConsents } from '../consent/read-consents.ts'
import { rereadProblems } from '../consent/read-text.ts'
import { isPublicOn } from '../snapshot/is-public-on.ts'
import { waitingRequests } from './dirty-mark.ts'

type State =
  | { state: 'draft' }
  | { state: 'scheduled'; day: string }
  | { state: 'ended'; day: string }
  | { state: 'publishing' }
  /** Published, but nobody agrees to it (any more), so no release shows it. */
  | { state: 'withheld'; problem: string }
  | { state: 'live'; since: string; milliseconds?: number; url: string }
  | { state: 'failed'; problem: string }

/** What an editor is told about a document, or about the site when no document is named; `reread` is why a changed story waits. */
export type PublishingStatus = State & { reread?: string }

type Release = { state: string; finishedAt?: string | null; milliseconds?: number | null; problem?: string | null }

async function releases(payload: Payload, where: Record<string, object>, sort: string): Promise<Release | undefined> {
  const { docs } = await payload.find({ collection: 'releases', where, sort, limit: 1, depth: 0, overrideAccess: true })
  return docs[0] as Release | undefined
}

/** Why a published story is shown to nobody, when its consent is why. */
async function withheld(payload: Payload, story: Record<string, unknown>): Promise<State | undefined> {
  const today = dayInJakarta(new Date())
  const consents = await readConsents(payload)
  if (isStoryCovered(story, today, consents)) return undefined
  const problem = storyProblems(story, today, consents).map(({ message }) => message)
  return { state: 'withheld', problem: problem.join(' ') }
}

/** Why the newest text of a story cannot be published before it is read to its teller again. */
async function unread(payload: Payload, id: string): Promise<string | undefined> {
  const fields = payload.collections.stories.config.flattenedFields
  const story = await payload.findByID({ collection: 'stories', id, ...asWritten, disableErrors: true })
  if (!story) return undefined
  return rereadProblems(fields, story as unknown as Record<string, unknown>, await readConsents(payload))[0]?.message
}

/** The publishing status of a document (by type and id) or of the whole site. `siteUrl` is an origin. */
export async function publishingStatus(
  payload: Payload,
  siteUrl: string,
  document?: { type: ContentType; id: string },
): Promise<PublishingStatus> {
  const status = await statusOf(payload, siteUrl, document)
  const reread = document?.type === 'story' ? await unread(payload, document.id) : undefined
  return reread === undefined ? status : { ...status, reread }
}

async function statusOf(payload: Payload, siteUrl: string, document?: { type: ContentType; id: string }): Promise<State> {
  const stored = document
    ? await payload.findByID({
        collection: collectionOf[document.type],
        id: document.id,
        draft: false,
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
      })
    : undefined
  const last = await releases(payload, {}, '-createdAt')
  const isWaiting = (await waitingRequests(payload)).length > 0 || last?.state === 'building'
  if (document && stored?._status !== 'published') return isWaiting && stored?.wasPublished ? { state: 'publishing' } : { state: 'draft' }
  if (stored?.publishedOn && dayInJakarta(new Date(stored.publishedOn)) > dayInJakarta(new Date())) {
    return { state: 'scheduled', day: dayInJakarta(new Date(stored.publishedOn)) }
  }
  if (isWaiting) return { state: 'publishing' }
  const kept = document?.type === 'story' && stored ? await withheld(payload, stored as unknown as Record<string, unknown>) : undefined
  if (kept) return kept
  if (stored && 'takeDownOn' in stored && stored.takeDownOn && !isPublicOn(stored, dayInJakarta(new Date()))) {
    return { state: 'ended', day: dayInJakarta(new Date(stored.takeDownOn)) }
  }
  if (last?.state === 'failed') return { state: 'failed', problem: last.problem ?? '' }
  const after = stored
    ? await releases(payload, { state: { equals: 'live' }, finishedAt: { greater_than_equal: stored.updatedAt } }, 'finishedAt')
    : undefined
  const live = after ?? (await releases(payload, { state: { equals: 'live' } }, '-finishedAt'))
  if (!live?.finishedAt) return { state: 'publishing' }
  const url = document && stored?.slug ? `${siteUrl}${pathOf(document.type, stored.slug)}` : `${siteUrl}/`
  return { state: 'live', since: live.finishedAt, ...(live.milliseconds ? { milliseconds: live.milliseconds } : {}), url }
}
