import type { Source } from '@ruang-solusi/shared/content'
import { formatDay, type IsoDay } from '@ruang-solusi/shared/day'
import { hostOf } from './contacts.ts'
import type { PageContext, Words } from './context.ts'

/** A fact with where it comes from; `other` is what a second source says. */
export type SourceRow = {
  fact: Words
  value: string
  title: string
  link?: { href: string; host: string }
  other?: { value: string; title?: string }
  status: Source['status']
  statusText: string
  checked: string
}

/** Sourced facts as pages print them. */
export const sourceRows = (sources: Source[], { words, messages, locale }: PageContext): SourceRow[] =>
  sources.map(({ fact, value, title, url, otherValue, otherTitle, status, checkedOn, checkedBy }) => ({
    fact: words(fact),
    value,
    title,
    ...(url && { link: { href: url, host: hostOf(url) } }),
    ...(otherValue !== undefined && { other: { value: otherValue, ...(otherTitle && { title: otherTitle }) } }),
    status,
    statusText: messages.sources.statuses[status],
    checked: messages.sources.checked(formatDay(checkedOn, locale), checkedBy),
  }))

/** The last check of a page's facts; undefined when it has none. */
export function lastCheck(sources: Source[]): { on: IsoDay; by: string } | undefined {
  const newest = [...sources].sort((a, b) => b.checkedOn.localeCompare(a.checkedOn))[0]
  return newest && { on: newest.checkedOn, by: newest.checkedBy }
}
