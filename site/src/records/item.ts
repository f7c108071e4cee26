import type { Content, ContentType } from '@ruang-solusi/shared/content'
import { formatDay } from '@ruang-solusi/shared/day'
import { pathOf } from '@ruang-solusi/shared/paths'
import { type Badge, noticeBadge, programmeBadge, storyBadge } from './badge.ts'
import { figureOf, headlineOf } from './benefit.ts'
import type { PageContext, Words } from './context.ts'
import { dayRange } from './day-range.ts'
import { type Scene, sceneOf } from './scene.ts'

/** A document as lists show it. */
export type Item = {
  href: string
  title: Words
  badge?: Badge
  /** Small text above the title. */
  kicker?: string
  figure?: string
  line?: Words
  icon?: Content<'topic'>['icon']
  scene?: Scene
  example: boolean
}

/** How each type appears in a list. */
export const itemOf: { [Type in ContentType]: (document: Content<Type>, context: PageContext) => Item } = {
  programme: (document, context) => {
    const figure = figureOf(document, context)
    return {
      ...base('programme', document, context.words(document.plainName), context),
      badge: programmeBadge(document, context),
      ...(figure !== undefined && { figure }),
      line: headlineOf(document, context),
    }
  },
  story: (document, context) => ({
    ...base('story', document, context.words(document.name), context),
    badge: storyBadge(document, context),
    line: { text: `${document.alias}, ${document.area}` },
    scene: sceneOf(document.topics, context),
  }),
  clarification: (document, context) => ({
    ...base('clarification', document, context.words(document.name), context),
    kicker: `${context.messages.clarification.truth} · ${formatDay(document.publishedOn, context.locale)}`,
    line: context.words(document.summary),
  }),
  notice: (document, context) => ({
    ...base('notice', document, context.words(document.name), context),
    badge: noticeBadge(document, context),
    kicker: dayRange(document.startsOn, document.endsOn, context.locale),
    line: context.words(document.place),
  }),
  guide: (document, context) => ({
    ...base('guide', document, context.words(document.name), context),
    line: context.words(document.summary),
  }),
  topic: (document, context) => ({
    ...base('topic', document, context.words(document.name), context),
    line: context.words(document.summary),
    icon: document.icon,
  }),
  agency: (document, context) => ({ ...base('agency', document, { text: document.name }, context), line: context.words(document.summary) }),
  paper: (document, context) => ({ ...base('paper', document, { text: document.name }, context), line: context.words(document.summary) }),
}

const base = <Type extends ContentType>(type: Type, { slug, example }: Content<Type>, title: Words, { library, path }: PageContext) => ({
  href: path(pathOf(type, slug)),
  title,
  // where the whole site is an example, its band says so on every page
  example: example && !library.snapshot.settings.example,
})
