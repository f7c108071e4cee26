import type { Content } from '@ruang-solusi/shared/content'
import { agencyPage } from '../../../site/src/records/agency-page.ts'
import { type Badge, noticeBadge, programmeBadge, storyBadge } from '../../../site/src/records/badge.ts'
import { clarificationPage } from '../../../site/src/records/clarification-page.ts'
import type { PageContext } from '../../../site/src/records/context.ts'
import { entryBox } from '../../../site/src/records/entry.ts'
import { homePage } from '../../../site/src/records/home-page.ts'
import { itemOf } from '../../../site/src/records/item.ts'
import { topicLinks } from '../../../site/src/records/list-page.ts'
import { programmePage } from '../../../site/src/records/programme-page.ts'
import { aboutPage } from '../../../site/src/records/prose-page.ts'
import { topicScenes } from '../../../site/src/records/scene.ts'
import { sourceRows } from '../../../site/src/records/sources.ts'
import { topicPage } from '../../../site/src/records/topic-page.ts'

/** The first of each kind, in the order given. */
function firstOfEach<One>(all: readonly One[], kindOf: (one: One) => string): One[] {
  const kinds = new Map<string, One>()
  for (const one of all) if (!kinds.has(kindOf(one))) kinds.set(kindOf(one), one)
  return [...kinds.values()]
}

const entryIcons = ['search', 'go'] as const

/** What the gallery shows: from the examples, the first of every state that a component knows. */
export function galleryRecord(context: PageContext) {
  const { library } = context
  const programmes = library.list('programme')
  const topics = library.list('topic')
  const byEntry = (one: Content<'programme'>) => (one.status.state === 'open' ? one.route : one.status.state)
  const badges: Badge[] = [
    ...programmes.map((programme) => programmeBadge(programme, context)),
    ...library.list('notice').map((notice) => noticeBadge(notice, context)),
    ...library.list('story').map((story) => storyBadge(story, context)),
  ]
  const [topic] = topics
  if (topic === undefined) throw new Error('The examples have no topic.')
  const { page } = aboutPage(context)
  return {
    page,
    badges: firstOfEach(badges, ({ text }) => text),
    icons: [...topics.map(({ icon }) => icon), ...entryIcons],
    entries: firstOfEach(programmes, byEntry).map((one) => entryBox(one, library.need('agency', one.agency), context)),
    items: [
      ...firstOfEach(programmes, byEntry).map((one) => itemOf.programme(one, context)),
      ...firstOfEach(library.list('story'), ({ composed }) => String(composed)).map((one) => itemOf.story(one, context)),
      ...firstOfEach(library.list('clarification'), ({ verdict }) => verdict).map((one) => itemOf.clarification(one, context)),
      ...firstOfEach(library.list('notice'), ({ state }) => state).map((one) => itemOf.notice(one, context)),
      ...topics.slice(0, 1).map((one) => itemOf.topic(one, context)),
      ...library
        .list('agency')
        .slice(0, 1)
        .map((one) => itemOf.agency(one, context)),
    ],
    needs: topicLinks(context),
    programme: programmePage(library.need('programme', 'pkh'), context),
    agency: agencyPage(library.need('agency', 'dinas-sosial'), context),
    claims: firstOfEach(library.list('clarification'), ({ verdict }) => verdict).map((one) => clarificationPage(one, context).claim),
    topic: topicPage(topic, context),
    sources: sourceRows(
      firstOfEach(
        programmes.flatMap(({ sources }) => sources),
        ({ status }) => status,
      ),
      context,
    ),
    scenes: firstOfEach(Object.values(topicScenes), String),
    story: homePage(context).story,
  }
}
