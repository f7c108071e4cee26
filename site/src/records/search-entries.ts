import { type Content, type ContentType, contentTypeNames } from '@ruang-solusi/shared/content'
import { listPaths, pagePaths } from '@ruang-solusi/shared/paths'
import type { Badge } from './badge.ts'
import type { PageContext, Words } from './context.ts'
import { itemOf } from './item.ts'
import { searchWords } from './search-words.ts'

/** A page as the search and the list of all pages know it. */
export type SearchEntry = {
  path: string
  title: Words
  kind: ContentType | 'page'
  badge?: Badge
  /** Small text beside the title: the official name of a programme, the alias of a story. */
  note?: string
  line?: Words
  /** Words that lead here although the page may not say them. */
  words: string
  example: boolean
}

/** Every page that residents may look for, each once, by name. */
export function searchEntries(context: PageContext): SearchEntry[] {
  const documents = contentTypeNames.flatMap((type) => documentEntries(type, context))
  const byName = new Intl.Collator('id', { numeric: true, sensitivity: 'base' }).compare
  return [...documents, ...pageEntries(context)].sort((a, b) => byName(a.title.text, b.title.text) || (a.path < b.path ? -1 : 1))
}

const documentEntries = <Type extends ContentType>(type: Type, context: PageContext): SearchEntry[] =>
  context.library
    .list(type)
    .filter(isCurrent)
    .map((document) => {
      const { href, title, badge, line, example } = itemOf[type](document, context)
      const note = noteOf(document)
      return {
        path: href,
        title,
        kind: type,
        ...(badge && { badge }),
        ...(note && { note }),
        ...(line && { line }),
        words: searchWords(type, document, context),
        example,
      }
    })

// a notice leaves every list when its time is over
const isCurrent = (document: Content<ContentType>): boolean => !('state' in document) || document.state !== 'past'

function noteOf(document: Content<ContentType>): string | undefined {
  if ('officialName' in document) return document.officialName
  return 'alias' in document ? document.alias : undefined
}

function pageEntries(context: PageContext): SearchEntry[] {
  const { messages } = context
  const lists = contentTypeNames.map((type) => ({
    path: listPaths[type],
    title: messages.lists[type].title,
    line: messages.lists[type].intro,
  }))
  const singles = [
    { path: pagePaths.check, title: messages.sections.check, line: messages.checkPage.describe },
    { path: pagePaths.about, title: messages.sections.about, line: messages.aboutPage.describe },
    { path: pagePaths.privacy, title: messages.privacyPage.title, line: messages.privacyPage.describe },
    { path: pagePaths.accessibility, title: messages.accessibilityPage.title, line: messages.accessibilityPage.describe },
    { path: pagePaths.data, title: messages.openData.title, line: messages.openData.describe },
  ]
  return [...lists, ...singles].map(({ path, title, line }) => ({
    path: context.path(path),
    title: { text: title },
    kind: 'page',
    line: { text: line },
    words: '',
    example: false,
  }))
}
