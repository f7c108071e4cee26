import type { Content, ContentType } from '@ruang-solusi/shared/content'
import type { IsoDay } from '@ruang-solusi/shared/day'
import type { Locale } from '@ruang-solusi/shared/locale'
import { listPaths, pagePaths, pathOf } from '@ruang-solusi/shared/paths'
import type { PageContext, Words } from './context.ts'
import { languagesAt, languagesOf } from './languages.ts'

/** A place to go to, inside or outside the site. */
export type Link = { href: string; words: Words }

/** The parts of the site that its menus name. */
export type Section = ContentType | 'home' | 'check' | 'search' | 'save' | 'about' | 'privacy' | 'accessibility' | 'data'

/** What the shell of every page needs to know about it. */
export type Page = {
  path: string
  /** The same page in the language in which its title and summary are: a mirror that lacks them names the Indonesian page. */
  canonical: string
  /** Languages in which title and summary are there. */
  languages: Locale[]
  section: Section | undefined
  /** Name of the page, without the site's. */
  title: string
  /** Titles for chat previews, best first; the first that fits is taken. */
  shareTitles: string[]
  /** Sentences for the description, best first. */
  describe: string[]
  kind: 'website' | 'article'
  /** The document that the page is about; absent on lists and single pages. */
  subject?: { type: ContentType; slug: string }
  /** Bears the CONTOH band and is never indexed. */
  example: boolean
  indexed: boolean
  publishedOn?: IsoDay
  changedOn?: IsoDay
  /** The way back, home first, without the page itself. */
  trail: Link[]
}

/** The shell record of a page that exists once, or of a list, from its Indonesian address. */
export function singlePage(
  address: string,
  section: Section | undefined,
  texts: { title: string; describe: string[] },
  { library, messages, locale, path }: PageContext,
): Page {
  const languages = languagesAt(address, library)
  const { example } = library.snapshot.settings
  return {
    path: path(address),
    canonical: languages.includes(locale) ? path(address) : address,
    languages,
    section,
    title: texts.title,
    shareTitles: [texts.title],
    describe: texts.describe,
    kind: 'website',
    example,
    indexed: !example && section !== undefined,
    trail: section === 'home' ? [] : [{ href: path(pagePaths.home), words: { text: messages.home } }],
  }
}

/** The shell record of a document's page. */
export function documentPage<Type extends ContentType>(
  type: Type,
  document: Content<Type>,
  texts: { title: string; shareTitles?: string[]; describe?: string[] },
  { library, messages, words, locale, path }: PageContext,
): Page {
  const { slug, example, summary, publishedOn, changedOn } = document
  const address = pathOf(type, slug)
  const languages = languagesOf(document)
  const isExample = example || library.snapshot.settings.example
  return {
    path: path(address),
    canonical: languages.includes(locale) ? path(address) : address,
    languages,
    section: type,
    title: texts.title,
    shareTitles: [...(texts.shareTitles ?? []), texts.title],
    describe: [words(summary).text, ...(texts.describe ?? [])],
    kind: 'article',
    subject: { type, slug },
    example: isExample,
    indexed: !isExample,
    publishedOn,
    changedOn,
    trail: [
      { href: path(pagePaths.home), words: { text: messages.home } },
      { href: path(listPaths[type]), words: { text: messages.sections[type] } },
    ],
  }
}

/** Where a resident can keep this page on the phone; undefined on the page that does it. A missing page is not kept, and for a share kit its document is. */
export function savePathFor({ section, path, subject }: Page, context: PageContext): string | undefined {
  if (section === 'save') return undefined
  const savePath = context.path(pagePaths.save)
  // what stands after `#` reaches no server
  if (subject !== undefined) return `${savePath}#${context.path(pathOf(subject.type, subject.slug))}`
  return section === undefined ? savePath : `${savePath}#${path}`
}
