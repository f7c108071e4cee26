import type { IsoDay } from '@ruang-solusi/shared/day'
import { listPaths, pathOf } from '@ruang-solusi/shared/paths'
import type { PageContext } from './context.ts'
import { dayRange } from './day-range.ts'

/** Something new, as feed readers show it. */
export type FeedEntry = { title: string; description: string; link: string; categories: string[]; publishedOn: IsoDay }

/** What a feed reader is told: clarifications, and notices still to come or under way, newest first. Examples are not news. */
export function feed(context: PageContext) {
  const { library, messages, siteUrl } = context
  const { settings } = library.snapshot
  return {
    title: settings.siteName,
    description: `${messages.lists.clarification.title}. ${messages.lists.notice.title}. ${context.words(settings.summary).text}`,
    home: `${siteUrl}${listPaths.clarification}`,
    entries: settings.example ? [] : [...clarifications(context), ...notices(context)].sort(newestFirst),
  }
}

const newestFirst = (a: FeedEntry, b: FeedEntry): number => b.publishedOn.localeCompare(a.publishedOn) || (a.link < b.link ? -1 : 1)

const clarifications = ({ library, words, messages }: PageContext): FeedEntry[] =>
  library
    .list('clarification')
    .filter(({ example }) => !example)
    .map(({ slug, name, summary, publishedOn }) => ({
      title: `${messages.clarification.truth}: ${words(name).text}`,
      description: words(summary).text,
      link: pathOf('clarification', slug),
      categories: [messages.sections.clarification],
      publishedOn,
    }))

const notices = ({ library, words, messages }: PageContext): FeedEntry[] =>
  library
    .listNotices()
    .filter(({ example }) => !example)
    .map(({ slug, name, summary, place, startsOn, endsOn, publishedOn }) => ({
      title: words(name).text,
      description: `${dayRange(startsOn, endsOn)}, ${words(place).text}. ${words(summary).text}`,
      link: pathOf('notice', slug),
      categories: [messages.sections.notice],
      publishedOn,
    }))
