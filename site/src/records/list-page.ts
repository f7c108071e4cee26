import { agencyKinds, type Content, type ContentType, programmeStates } from '@ruang-solusi/shared/content'
import { listPaths, pathOf } from '@ruang-solusi/shared/paths'
import type { PageContext, Words } from './context.ts'
import { type Item, itemOf } from './item.ts'
import { type Link, type Page, singlePage } from './page.ts'

/** A list with its groups; `anchor` lets other pages point at one. */
export type ListPage = {
  page: Page
  title: string
  intro: string
  groups: { heading?: Words; anchor?: string; icon?: Item['icon']; items: Item[] }[]
  /** Rows instead of cards, for lists that grow long. */
  dense: boolean
  /** Ways into the list, each with how many documents wait there. */
  indexes: { heading: string; links: (Link & { count: number })[] }[]
  empty: { text: string; links: Link[] }
}

/** All that the list of a type prints; empty groups are left out. */
export function listPage(type: ContentType, context: PageContext): ListPage {
  const { title, intro, empty } = context.messages.lists[type]
  const groups = groupsOf(type, context).filter(({ items }) => items.length > 0)
  const names = groups.flatMap(({ items }) => items.map((item) => item.title.text)).slice(0, 4)
  return {
    page: singlePage(listPaths[type], type, { title, describe: [intro, names.join(', ')] }, context),
    title,
    intro,
    groups,
    dense: type === 'programme',
    indexes: type === 'programme' ? programmeIndexes(groups, context) : [],
    empty: { text: empty, links: sectionLinks(context).filter(({ href }) => href !== context.path(listPaths[type])) },
  }
}

/** Where the kelurahan are listed; the whole list of agencies while there are none. */
export const kelurahanPath = ({ library, path }: PageContext): string =>
  path(library.list('agency').some(({ kind }) => kind === 'kelurahan') ? `${listPaths.agency}#kelurahan` : listPaths.agency)

/** Links to the lists that help most when a page has nothing to offer. */
export const sectionLinks = ({ messages, path }: PageContext): Link[] =>
  (['programme', 'clarification', 'guide', 'topic', 'agency'] as const).map((type) => ({
    href: path(listPaths[type]),
    words: { text: messages.sections[type] },
  }))

/** The needs in the order of the city, each with its drawing. */
export const topicLinks = ({ library, words, path }: PageContext) =>
  library.list('topic').map(({ slug, name, icon }) => ({ href: path(pathOf('topic', slug)), words: words(name), icon }))

function groupsOf(type: ContentType, context: PageContext): ListPage['groups'] {
  const { library, messages, words } = context
  if (type === 'programme') {
    return library.list('topic').map(({ slug, name, icon }) => ({
      heading: words(name),
      anchor: `kebutuhan-${slug}`,
      icon,
      items: listProgrammes(library.listProgrammesOfTopic(slug), context),
    }))
  }
  if (type === 'agency') {
    return agencyKinds.map((kind) => ({
      heading: { text: messages.lists.agency.groups[kind] },
      anchor: kind,
      items: library
        .list(type)
        .filter((agency) => agency.kind === kind)
        .map((document) => itemOf[type](document, context)),
    }))
  }
  return [{ items: type === 'notice' ? library.listNotices().map((notice) => itemOf.notice(notice, context)) : itemsOf(type, context) }]
}

const itemsOf = <Type extends ContentType>(type: Type, context: PageContext): Item[] =>
  context.library.list(type).map((document) => itemOf[type](document, context))

/** Those that take people first; those that are not in this city last. */
const listProgrammes = (programmes: Content<'programme'>[], context: PageContext): Item[] =>
  programmeStates.flatMap((state) =>
    programmes.filter(({ status }) => status.state === state).map((programme) => itemOf.programme(programme, context)),
  )

function programmeIndexes(groups: ListPage['groups'], { library, messages, path }: PageContext): ListPage['indexes'] {
  const { byNeed, byAgency } = messages.lists.programme
  const needs = groups.map(({ heading = { text: '' }, anchor, items }) => ({ href: `#${anchor}`, words: heading, count: items.length }))
  const agencies = library
    .list('agency')
    .map(({ slug, shortName }) => ({
      href: `${path(pathOf('agency', slug))}#program`,
      words: { text: shortName },
      count: library.listProgrammesOfAgency(slug).length,
    }))
    .filter(({ count }) => count > 0)
  return [
    { heading: byNeed, links: needs },
    { heading: byAgency, links: agencies },
  ]
}
