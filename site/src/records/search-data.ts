import { createHash } from 'node:crypto'
import { pagePaths, pathOf } from '@ruang-solusi/shared/paths'
import type { SearchData } from '../search/search-data.ts'
import { stemsOf } from '../search/stems.ts'
import type { PageContext } from './context.ts'
import { searchEntries } from './search-entries.ts'

/** What `/cari/` fetches beside the index, and the address whose hash names exactly that. */
export function searchData(context: PageContext): { path: string; json: string } {
  const data: SearchData = { words: vocabulary(context), claims: claims(context), official: official(context) }
  const json = JSON.stringify(data)
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 16)
  return { path: `${pagePaths.search}kata-${hash}.json`, json }
}

function vocabulary(context: PageContext): string[] {
  const texts = searchEntries(context).flatMap(({ title, note = '', words }) => [title.text, note, words])
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  return [...new Set(words)].sort()
}

const claims = ({ library, words, messages }: PageContext): SearchData['claims'] =>
  library.list('clarification').map((document) => {
    const title = words(document.name).text
    const programme = document.programme === undefined ? undefined : library.find('programme', document.programme)
    return {
      path: pathOf('clarification', document.slug),
      title,
      verdict: messages.clarification.verdicts[document.verdict],
      tone: document.verdict,
      stems: stemsOf([document.claim, title, programme?.plainName.id ?? '', programme?.officialName ?? ''].join(' ')),
      hosts: document.claimLinks.map(({ link }) => link.replaceAll('[dot]', '.').toLowerCase()),
      example: document.example && !library.snapshot.settings.example,
    }
  })

const official = ({ library, siteUrl }: PageContext): SearchData['official'] => [
  [new URL(siteUrl).hostname, library.snapshot.settings.siteName],
  ...library.list('agency').flatMap(({ officialDomains, name }) => officialDomains.map(({ domain }): [string, string] => [domain, name])),
]
