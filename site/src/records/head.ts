import type { Locale } from '@ruang-solusi/shared/locale'
import type { PageContext } from './context.ts'
import type { Page } from './page.ts'
import { oneLine } from './sentence.ts'
import { chooseTitle, shortenAlt, shortenDescription, shortenTitle } from './shorten.ts'

/** A finished card as the head names it. */
export type CardFile = { path: string; width: number; height: number; mime: string; alt: string }

/** Everything in the head that crawlers read, in the order in which it is printed. */
export type Head = {
  title: string
  canonical: string
  /** Meta tags by name or property; never two with the same. */
  tags: { attribute: 'name' | 'property'; key: string; content: string }[]
}

const localeTags: Record<Locale, string> = { id: 'id_ID', jv: 'jv_ID', en: 'en_GB' }

/** The head of a page, with its titles shortened for chat previews. */
export function buildHead(page: Page, card: CardFile, { library, siteUrl, locale, messages }: PageContext): Head {
  const { siteName } = library.snapshot.settings
  const canonical = `${siteUrl}${page.path}`
  const description = shortenDescription([...page.describe, messages.describePadding])
  const robots = page.indexed ? 'max-image-preview:large' : 'noindex, max-image-preview:large'
  const name = (key: string, content: string) => ({ attribute: 'name' as const, key, content })
  const property = (key: string, content: string) => ({ attribute: 'property' as const, key, content })
  return {
    title: titleOf(page, siteName),
    canonical,
    tags: [
      name('description', description),
      property('og:title', chooseTitle(page.shareTitles) || siteName),
      property('og:description', description),
      property('og:url', canonical),
      property('og:type', page.kind),
      property('og:site_name', siteName),
      property('og:locale', localeTags[locale]),
      property('og:image', `${siteUrl}${card.path}`),
      property('og:image:type', card.mime),
      property('og:image:width', String(card.width)),
      property('og:image:height', String(card.height)),
      property('og:image:alt', shortenAlt(card.alt)),
      name('twitter:card', 'summary_large_image'),
      ...(page.publishedOn === undefined ? [] : [property('article:published_time', page.publishedOn)]),
      ...(page.changedOn === undefined ? [] : [property('article:modified_time', page.changedOn)]),
      name('robots', robots),
    ],
  }
}

/** The head as HTML, in double quotes, with `&`, `"`, `<` and `>` escaped. */
export function printHead({ title, canonical, tags }: Head): string {
  const [description, ...others] = tags.map(
    ({ attribute, key, content }) => `<meta ${attribute}="${key}" content="${escapeText(content)}">`,
  )
  return `<title>${escapeText(title)}</title>${description}<link rel="canonical" href="${escapeText(canonical)}">${others.join('')}`
}

const entities: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
const escapeText = (text: string): string => text.replace(/[&"<>]/g, (character) => entities[character] ?? character)

/** "Bantuan sekolah · Ruang Solusi Kota Magelang"; very long names are shortened first. */
function titleOf({ title, path }: Page, siteName: string): string {
  const name = oneLine(title)
  const short = name.length <= 75 ? name : shortenTitle(name)
  return path === '/' ? `${siteName}: ${short}` : `${short} · ${siteName}`
}
