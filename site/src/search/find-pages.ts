import { nearestWord } from './nearest-word.ts'
import type { Match, PageIndex } from './page-index.ts'

/** What was found, for which words, and how. */
export type Finding = { how: 'found' | 'corrected' | 'nearest' | 'none'; query: string; matches: Match[] }

/** Looks for all words; then for what they may have been meant to be; then for pages with some of them. */
export async function findPages(asked: string, index: PageIndex, loadWords: () => Promise<string[]>): Promise<Finding> {
  const exact = await index.search(asked)
  if (exact.results.length > 0) return { how: 'found', query: asked, matches: exact.results }
  const words = await loadWords()
  const given = asked.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const known = given.flatMap((word) => nearestWord(word, words) ?? [])
  const query = known.join(' ')
  if (known.length === given.length && query !== given.join(' ')) {
    const { results } = await index.search(query)
    if (results.length > 0) return { how: 'corrected', query, matches: results }
  }
  const matches = await findSome(known, index)
  return { how: matches.length > 0 ? 'nearest' : 'none', query, matches }
}

async function findSome(words: string[], index: PageIndex): Promise<Match[]> {
  const found = new Map<string, Match>()
  for (const word of words) {
    for (const match of (await index.search(word)).results) {
      found.set(match.id, { ...match, score: match.score + (found.get(match.id)?.score ?? 0) })
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score)
}
