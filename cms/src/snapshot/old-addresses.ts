import { type ContentCollection, type ContentType, collectionOf, contentTypeNames } from '@ruang-solusi/shared/content'
import { dayInJakarta, type IsoDay } from '@ruang-solusi/shared/day'
import { listPaths, pathOf } from '@ruang-solusi/shared/paths'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import type { Everything } from './read-everything.ts'

type Live = Map<string, Map<unknown, string>>

const typeOf = Object.fromEntries(contentTypeNames.map((type) => [collectionOf[type], type])) as Record<ContentCollection, ContentType>

function pageOf(path: string): { type: ContentType; slug: string } | undefined {
  const type = contentTypeNames.find((candidate) => path.startsWith(listPaths[candidate]))
  return type === undefined ? undefined : { type, slug: path.slice(listPaths[type].length, -1) }
}

const key = ({ type, slug }: { type: string; slug: string }): string => `${type}/${slug}`

/** Where old addresses lead, and which pages were public once and are not any more. A page that lives again is in neither. */
export function oldAddresses({
  everything,
  slugs,
  day,
}: {
  everything: Everything
  slugs: Live
  day: IsoDay
}): Pick<Snapshot, 'redirects' | 'gone'> {
  const livePages = new Set(
    [...slugs].flatMap(([collection, documents]) =>
      [...documents.values()].map((slug) => pathOf(typeOf[collection as ContentCollection], slug)),
    ),
  )
  const redirects: Snapshot['redirects'] = []
  const gone = new Map<string, Snapshot['gone'][number]>()
  const addGone = (page: Snapshot['gone'][number] | undefined) => {
    if (page !== undefined && !livePages.has(pathOf(page.type, page.slug))) gone.set(key(page), page)
  }

  for (const { from, to } of everything.redirects) {
    const slug = to ? slugs.get(to.relationTo)?.get(to.value) : undefined
    if (livePages.has(from)) continue
    if (to && slug !== undefined) redirects.push({ from, to: pathOf(typeOf[to.relationTo as ContentCollection], slug) })
    else addGone(pageOf(from))
  }
  for (const type of contentTypeNames) {
    for (const { slug, wasPublished, publishedOn } of everything.documents[type]) {
      const wasPublic = wasPublished === true && publishedOn !== undefined && dayInJakarta(new Date(publishedOn)) <= day
      if (wasPublic && slug) addGone({ type, slug })
    }
  }
  const sortedGone = [...gone.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, page]) => page)
  return { redirects: redirects.sort((a, b) => (a.from < b.from ? -1 : 1)), gone: sortedGone }
}
