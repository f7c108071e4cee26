import { agencyKinds, type ContentType, programmeStates } from '@ruang-solusi/shared/content'
import { listPaths } from '@ruang-solusi/shared/paths'
import type { PageContext } from './context.ts'
import { type Item, itemOf } from './item.ts'
import { type Link, type Page, singlePage } from './page.ts'

/** A list with its groups; `anchor` lets other pages point at one. */
export type ListPage = {
  page: Page
  title: string
  intro: string
  groups: { heading?: string; anchor?: string; items: Item[] }[]
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

function groupsOf(type: ContentType, context: PageContext): ListPage['groups'] {
  const { library, messages } = context
  if (type === 'programme') {
    return programmeStates.map((state) => ({
      heading: messages.lists.programme.groups[state],
      items: library
        .list(type)
        .filter(({ status }) => status.state === state)
        .map((document) => itemOf[type](document, context)),
    }))
  }
  if (type === 'agency') {
    return agencyKinds.map((kind) => ({
      heading: messages.lists.agency.groups[kind],
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
