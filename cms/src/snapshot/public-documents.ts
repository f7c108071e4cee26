import { type ContentType, collectionOf, contentTypeNames } from '@ruang-solusi/shared/content'
import type { IsoDay } from '@ruang-solusi/shared/day'
import { isStoryCovered } from '../consent/cover.ts'
import { isPublicOn } from './is-public-on.ts'
import type { Everything, Stored } from './read-everything.ts'

/** What residents may see on a day, by type, and the slugs of it by collection and id. */
export function publicDocuments({ documents, consents }: Everything, day: IsoDay) {
  const live = Object.fromEntries(
    contentTypeNames.map((type) => [type, documents[type].filter((document) => isPublicOn(document, day))]),
  ) as Record<ContentType, Stored[]>
  live.story = live.story.filter((story) => isStoryCovered(story, day, consents))
  const slugs = new Map(
    contentTypeNames.map((type) => [collectionOf[type] as string, new Map(live[type].map(({ id, slug }) => [id, slug]))]),
  )
  return { live, slugs }
}
