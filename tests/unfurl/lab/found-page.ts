import type { IncomingHttpHeaders } from 'node:http'
import type { Crawler } from './crawler.ts'
import type { Tag } from './read-tags.ts'

/** What a crawler has of a page: the address it ended at, and the tags among the bytes that it read. */
export type FoundPage = { url: URL; html: string; headers: IncomingHttpHeaders; tags: Tag[] }

/** The tags that this crawler sees. */
const seenTags = ({ tags }: FoundPage, { tags: { headOnly, quotedOnly } }: Crawler): Tag[] =>
  tags.filter((tag) => (tag.isInHead || !headOnly) && (tag.isQuoted || !quotedOnly))

/** Every value of one tag that is not empty, in document order. */
export const valuesOf = (key: string, found: FoundPage, crawler: Crawler): string[] =>
  seenTags(found, crawler).flatMap((tag) => (tag.key === key && tag.content !== '' ? [tag.content] : []))

/** The value of the best of some tags; which one of several with the same name is the crawler's habit. */
export function bestValue(keys: string[], found: FoundPage, crawler: Crawler): string | undefined {
  for (const key of keys) {
    const values = valuesOf(key, found, crawler)
    const value = crawler.tags.takes === 'first' ? values[0] : values.at(-1)
    if (value !== undefined) return value
  }
  return undefined
}
