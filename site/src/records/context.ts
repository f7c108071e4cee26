import type { Localised } from '@ruang-solusi/shared/content'
import { inLocale, type Locale } from '@ruang-solusi/shared/locale'
import { pathIn } from '@ruang-solusi/shared/paths'
import type { Library } from '../content.ts'
import { type Messages, messagesIn } from '../messages.ts'

/** A text as a page prints it; `lang` only where it differs from the page's language. */
export type Words = { text: string; lang?: Locale }

/** What every record is built from. */
export type PageContext = {
  library: Library
  /** Origin of the site, without a slash at its end. */
  siteUrl: string
  locale: Locale
  messages: Messages
  /** Picks the page's language; falls back to Indonesian and says so. */
  words: (localised: Localised) => Words
  /** The address of a page in the page's language, from its Indonesian one. */
  path: (path: string) => string
}

/** The surroundings of a record: content, address and language. */
export function buildContext(library: Library, siteUrl: string, locale: Locale): PageContext {
  const words = (localised: Localised): Words => {
    const { value, lang } = inLocale(localised, locale)
    return lang === locale ? { text: value } : { text: value, lang }
  }
  return { library, siteUrl, locale, messages: messagesIn(locale), words, path: (path) => pathIn(locale, path) }
}
