import type { Locale } from '@ruang-solusi/shared/locale'
import { feedPath, pathIn } from '@ruang-solusi/shared/paths'
import { localeAt, unmirrored } from '../unmirrored.ts'
import type { PageContext } from './context.ts'
import { escapeHtml } from './escape-html.ts'
import type { Page } from './page.ts'
import { oneLine } from './sentence.ts'
import { chooseTitle, shortenAlt, shortenDescription, shortenName, shortenTitle } from './shorten.ts'

/** A finished card as the head names it. */
export type CardFile = { path: string; width: number; height: number; mime: string; alt: string }

/** Everything in the head that crawlers read, in the order in which it is printed. */
export type Head = {
  title: string
  canonical: string
  /** Meta tags by name or property; never two with the same. */
  tags: { attribute: 'name' | 'property'; key: string; content: string }[]
  /** What feed readers offer to follow. */
  feedName: string
  /** The same page in every language that it is in, for search engines; empty when it is in one alone, or is none of them. */
  alternates: { language: string; href: string }[]
}

const localeTags: Record<Locale, string> = { id: 'id_ID', jv: 'jv_ID', en: 'en_GB' }

/** Bytes in which everything stands that crawlers read: 2,500 less what comes before the title. */
const mostBytes = 2400
const mostAltBytes = 400

/** The head of a page, with its titles shortened for chat previews; the words for the picture take the room that the others leave. */
export function buildHead(page: Page, card: CardFile, context: PageContext): Head {
  const head = headWith('', page, card, context)
  const room = Math.min(mostAltBytes, mostBytes - new TextEncoder().encode(printHead(head)).length)
  return headWith(shortenAlt(card.alt, room), page, card, context)
}

function headWith(alt: string, page: Page, card: CardFile, context: PageContext): Head {
  const { siteUrl } = context
  const siteName = siteNameOf(context)
  const canonical = `${siteUrl}${page.canonical}`
  const description = describePage(page, context)
  const robots = page.indexed ? 'max-image-preview:large' : 'noindex, max-image-preview:large'
  const name = (key: string, content: string) => ({ attribute: 'name' as const, key, content })
  const property = (key: string, content: string) => ({ attribute: 'property' as const, key, content })
  return {
    title: titleOf(page, context),
    canonical,
    tags: [
      name('description', description),
      property('og:title', chooseTitle(page.shareTitles) || shortenTitle(siteName)),
      property('og:description', description),
      property('og:url', canonical),
      property('og:type', page.kind),
      property('og:site_name', siteName),
      property('og:locale', localeTags[localeAt(page.canonical)]),
      property('og:image', `${siteUrl}${card.path}`),
      property('og:image:type', card.mime),
      property('og:image:width', String(card.width)),
      property('og:image:height', String(card.height)),
      property('og:image:alt', alt),
      name('twitter:card', 'summary_large_image'),
      ...(page.publishedOn === undefined ? [] : [property('article:published_time', page.publishedOn)]),
      ...(page.changedOn === undefined ? [] : [property('article:modified_time', page.changedOn)]),
      name('robots', robots),
    ],
    feedName: context.messages.feed,
    alternates: alternatesOf(page, siteUrl),
  }
}

function alternatesOf({ path, canonical, languages, section }: Page, siteUrl: string): Head['alternates'] {
  if (languages.length < 2 || path !== canonical || section === undefined) return []
  const addressIn = (locale: Locale): string => siteUrl + pathIn(locale, unmirrored(path))
  return [...languages.map((locale) => ({ language: locale, href: addressIn(locale) })), { language: 'x-default', href: addressIn('id') }]
}

/** What a page is about in 60 to 155 characters. */
export const describePage = ({ describe }: Page, { messages }: PageContext): string =>
  shortenDescription([...describe, messages.describePadding])

/** The head as HTML, in double quotes, with `&`, `"`, `<` and `>` escaped. */
export function printHead({ title, canonical, tags, feedName }: Head): string {
  const [description, ...others] = tags.map(
    ({ attribute, key, content }) => `<meta ${attribute}="${key}" content="${escapeHtml(content)}">`,
  )
  const feed = `<link rel="alternate" type="application/rss+xml" href="${feedPath}" title="${escapeHtml(feedName)}">`
  return `<title>${escapeHtml(title)}</title>${description}<link rel="canonical" href="${escapeHtml(canonical)}">${others.join('')}${feed}`
}

/** Where the same page is in other languages, as HTML; chat apps need it not, so that it may stand behind all that they read. */
export const printAlternates = ({ alternates }: Head): string =>
  alternates.map(({ language, href }) => `<link rel="alternate" hreflang="${language}" href="${escapeHtml(href)}">`).join('')

const siteNameOf = ({ library, siteUrl }: PageContext): string => shortenName(library.snapshot.settings.siteName) || new URL(siteUrl).host

/** "Bantuan sekolah · Ruang Solusi Kota Magelang"; a long name goes without the site's, and a very long one is shortened. */
function titleOf({ title, section }: Page, context: PageContext): string {
  const siteName = siteNameOf(context)
  const name = oneLine(title)
  if (name === '') return shortenTitle(siteName)
  if (section === 'home') return chooseTitle([`${siteName}: ${name}`, siteName])
  return chooseTitle([`${name} · ${siteName}`, `${name} · ${context.library.snapshot.settings.cityName}`, name])
}
