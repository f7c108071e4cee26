import { createHash } from 'node:crypto'
import { pagePaths, pathOf } from '@ruang-solusi/shared/paths'
import type { SearchData } from '../search/search-data.ts'
import { stemsOf } from '../search/stems.ts'
import type { PageContext } from './context.ts'
import { searchEntries } from './search-entries.ts'

// words that every message has
const stopWords = new Set(
  'ada adalah agar akan aku anda atau bagi bapak bisa buat dalam dan dapat dari dengan di hari ibu ini itu jadi jangan juga kak kami kamu karena ke kita lagi lain lalu mari masih mau mohon oleh pada pak para per saat saja salam sampai sangat saya sebagai secara segera semua serta sudah supaya tapi telah tentang tidak untuk utk yang yg ya https http www com'.split(
    ' ',
  ),
)

/** What `/cari/` fetches beside the index, and the address whose hash names exactly that. */
export function searchData(context: PageContext): { path: string; json: string } {
  const data: SearchData = { words: vocabulary(context), claims: claims(context), official: official(context) }
  const json = JSON.stringify(data)
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 16)
  return { path: `${context.path(pagePaths.search)}kata-${hash}.json`, json }
}

function vocabulary(context: PageContext): string[] {
  const texts = searchEntries(context).flatMap(({ title, note = '', words }) => [title.text, note, words])
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  return [...new Set(words)].sort()
}

const claims = ({ library, words, messages, path }: PageContext): SearchData['claims'] =>
  library.list('clarification').map((document) => {
    const title = words(document.name).text
    const programme = document.programme === undefined ? undefined : library.find('programme', document.programme)
    return {
      path: path(pathOf('clarification', document.slug)),
      title,
      verdict: messages.clarification.verdicts[document.verdict],
      tone: document.verdict,
      stems: stemsOf(telling([document.claim, title, programme?.plainName.id ?? '', programme?.officialName ?? ''].join(' '))),
      hosts: document.claimLinks.map(({ link }) => link.replaceAll('[dot]', '.').toLowerCase()),
      example: document.example && !library.snapshot.settings.example,
    }
  })

const telling = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !stopWords.has(word.toLowerCase()))
    .join(' ')

function official({ library, siteUrl }: PageContext): SearchData['official'] {
  const { siteName, cityName } = library.snapshot.settings
  const owners = new Map<string, string>([[new URL(siteUrl).hostname, siteName]])
  for (const { officialDomains, name } of library.list('agency')) {
    // what several agencies post from belongs to the city
    for (const { domain } of officialDomains) owners.set(domain, owners.has(domain) ? cityName : name)
  }
  return [...owners].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
}
