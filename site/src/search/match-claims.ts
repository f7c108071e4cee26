import { hostsIn } from './read-links.ts'
import type { Claim } from './search-data.ts'
import { stemsOf } from './stems.ts'

/** How much of a message and a claim must be the same, 0 to 1. */
const leastLikeness = 0.15
const most = 3

/** The clarifications of what a message claims, best first; rare words count more, and an address that it spreads counts most. */
export function matchClaims(message: string, claims: Claim[]): Claim[] {
  const stems = new Set(stemsOf(message))
  const hosts = hostsIn(message)
  const spread = new Map<string, number>()
  for (const claim of claims) for (const stem of claim.stems) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  const weigh = (words: string[]): number =>
    words.reduce((sum, word) => sum + Math.log(1 + claims.length / (spread.get(word) ?? 1)) ** 2, 0)
  const known = weigh([...stems].filter((stem) => spread.has(stem)))
  const scored = claims.map((claim) => {
    const shared = claim.stems.filter((stem) => stems.has(stem))
    const likeness = shared.length < 2 ? 0 : weigh(shared) / Math.sqrt(weigh(claim.stems) * known)
    return { claim, score: likeness + (claim.hosts.some((host) => hosts.includes(host)) ? 1 : 0) }
  })
  return scored
    .filter(({ score }) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ claim }) => claim)
}
