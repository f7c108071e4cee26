import { nearestWord } from './nearest-word.ts'
import type { Match, PageIndex } from './page-index.ts'

/** What was found, for which words, and how. */
export type Finding = { how: 'found' | 'corrected' | 'nearest' | 'none'; query: string; matches: Match[] }

// the engine knows beginnings of words, so that something wrong is found for many a slip
const fewMatches = 2

/** Looks for all words; then for what they may have been meant to be; then for pages with some of them. */
export async function findPages(asked: string, index: PageIndex, loadWords: () => Promise<string[]>): Promise<Finding> {
  const { results: exact } = await index.search(asked)
  if (exact.length > fewMatches) return { how: 'found', query: asked, matches: exact }
  const words = await loadWords()
  const given = asked.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const known = given.flatMap((word) => nearestWord(word, words) ?? [])
  const query = known.join(' ')
  if (known.length === given.length && query !== given.join(' ')) {
    const { results } = await index.search(query)
    if (results.length > exact.length) return { how: 'corrected', query, matches: results }
  }
  if (exact.length > 0) return { how: 'found', query: asked, matches: exact }
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
