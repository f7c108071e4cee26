import { type Content, type ContentType, contentTypeNames } from '@ruang-solusi/shared/content'
import { type Locale, locales } from '@ruang-solusi/shared/locale'
import { listPaths, pagePaths, pathIn } from '@ruang-solusi/shared/paths'
import type { Library } from '../content.ts'
import { localeAt, unmirrored } from '../unmirrored.ts'

/** How each language calls itself. */
const languageNames: Record<Locale, string> = { id: 'Bahasa Indonesia', jv: 'Basa Jawi', en: 'English' }

/** A way to the same page in a language. */
export type LanguageLink = { locale: Locale; href: string; name: string; isCurrent: boolean }

/** The ways to a page in every language; none for what exists once. */
export function languageLinks(path: string, current: Locale): LanguageLink[] {
  const address = unmirrored(path)
  if (pathIn('en', address) === address) return []
  return locales.map((locale) => ({
    locale,
    href: pathIn(locale, address),
    name: languageNames[locale],
    isCurrent: locale === current,
  }))
}

const languagesIn = (texts: { [Language in Locale]?: unknown }): Locale[] => locales.filter((locale) => texts[locale] !== undefined)

/** The languages in which a document has its title and its summary; Indonesian always, and names of offices and papers are the same in all. */
export function languagesOf(document: Content<ContentType>): Locale[] {
  const title = 'plainName' in document ? document.plainName : document.name
  const titled = typeof title === 'string' ? locales : languagesIn(title)
  return languagesIn(document.summary).filter((locale) => titled.includes(locale))
}

/** The same of the page at an Indonesian address; pages of our own sentences are in every language. */
export function languagesAt(path: string, { snapshot: { settings }, find }: Library): Locale[] {
  if (path === pagePaths.about) return languagesIn(settings.about)
  if (path === pagePaths.privacy) return languagesIn(settings.privacy)
  if (path === pagePaths.data) return ['id']
  const type = contentTypeNames.find((name) => path.startsWith(listPaths[name]))
  const document = type && find(type, path.slice(listPaths[type].length).replace(/\/$/, ''))
  return document === undefined ? [...locales] : languagesOf(document)
}

/** Whether the sitemap names an address: a page in the language that it is in, and no share kit or page for what is missing. */
export function isListed(address: string, library: Library): boolean {
  const path = unmirrored(address)
  return !/^\/(?:404|410|kit)\//.test(path) && languagesAt(path, library).includes(localeAt(address))
}
