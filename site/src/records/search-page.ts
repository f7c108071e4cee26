import { listPaths, pagePaths } from '@ruang-solusi/shared/paths'
import type { Messages } from '../messages.ts'
import type { Texts } from '../search/texts.ts'
import { sayPhone, whatsappLink } from './contacts.ts'
import type { PageContext } from './context.ts'
import { kelurahanPath } from './list-page.ts'
import { singlePage } from './page.ts'
import { searchData } from './search-data.ts'
import { type SearchEntry, searchEntries } from './search-entries.ts'

/** All that the search page prints; the list of all pages is what works without script. */
export function searchPage(context: PageContext) {
  const { library, messages, path } = context
  const { phone, whatsapp } = library.snapshot.settings
  const text = messages.searchPage
  return {
    page: singlePage(pagePaths.search, 'search', { title: text.title, describe: [text.describe] }, context),
    /** Where the data are fetched from. */
    data: searchData(context).path,
    letters: lettersOf(searchEntries(context)),
    kelurahan: kelurahanPath(context),
    check: path(pagePaths.check),
    clarifications: path(listPaths.clarification),
    agencies: path(listPaths.agency),
    report: {
      whatsapp: whatsapp && { href: whatsappLink(whatsapp, `${text.message.ask}\n`), text: sayPhone(whatsapp) },
      phone: phone && { href: `tel:${phone}`, text: sayPhone(phone) },
    },
  }
}
export type SearchPage = ReturnType<typeof searchPage>

/** Pages by the letter that their names begin with; `#` holds figures and other scripts. */
function lettersOf(entries: SearchEntry[]): { letter: string; anchor: string; entries: SearchEntry[] }[] {
  const letters = new Map<string, SearchEntry[]>()
  for (const entry of entries) {
    const first =
      entry.title.text
        .normalize('NFD')
        .match(/[\p{L}\p{N}]/u)?.[0]
        ?.toUpperCase() ?? ''
    const letter = /[A-Z]/.test(first) ? first : '#'
    letters.set(letter, [...(letters.get(letter) ?? []), entry])
  }
  return [...letters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, listed]) => ({ letter, anchor: `huruf-${letter === '#' ? 'lain' : letter.toLowerCase()}`, entries: listed }))
}

/** The sentences that the script of the page needs, as JSON. */
export function searchTexts({ searchPage: text, example }: Messages): string {
  const { loading, failed, found, corrected, nearest, none, kinds, message } = text
  const { empty, failed: notLoaded, found: answered, none: unanswered, truth, judged, named, foreign, government, official } = message
  const texts: Texts = {
    ...{ loading, failed, found, corrected, nearest, none, kinds, example: example.band },
    message: { empty, failed: notLoaded, found: answered, none: unanswered, truth, judged, named, foreign, government, official },
  }
  return JSON.stringify(texts)
}
