import type { Graph, Thing } from 'schema-dts'
import { localeAt } from '../../unmirrored.ts'
import type { PageContext } from '../context.ts'
import type { CardFile } from '../head.ts'
import { describePage } from '../head.ts'
import type { Page } from '../page.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { subjectThings } from './subject-things.ts'
import { webSite } from './web-site.ts'

/** What search engines are told about a page in the words of schema.org; undefined for pages that stand for missing ones. */
export function buildJsonLd(page: Page, card: CardFile, context: PageContext): Graph | undefined {
  if (page.section === undefined) return undefined
  const { prefix } = context.messages.example
  const shown = {
    page,
    language: localeAt(page.canonical),
    url: `${context.siteUrl}${page.canonical}`,
    image: `${context.siteUrl}${card.path}`,
    description: page.example ? `${prefix} ${describePage(page, context)}` : describePage(page, context),
  }
  const things: Thing[] = [
    ...(page.section === 'home' ? [webSite(shown, context)] : [breadcrumbs(page, context)]),
    ...(page.subject === undefined ? [] : subjectThings(page.subject, shown, context)),
  ]
  return { '@context': 'https://schema.org', '@graph': things }
}

/** The graph as the content of a data block; no `<` is left that could end the block. */
export const printJsonLd = (graph: Graph): string => JSON.stringify(graph).replaceAll('<', '\\u003c')
