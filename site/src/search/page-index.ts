/// <reference path="./pagefind.d.ts" />

/** A page that was found; what it shows comes with it. */
export type FoundPage = {
  url: string
  /** Part of the page with `<mark>` around the words; everything else is escaped. */
  excerpt: string
  meta: { title: string; kind: string; state?: string; tone?: string; note?: string; example?: string }
}

/** A page before it is read. */
export type Match = { id: string; score: number; data: () => Promise<FoundPage> }

/** The part of Pagefind that is used. */
export type PageIndex = { search: (words: string) => Promise<{ results: Match[] }> }

// what every page says of itself must not outweigh what it is about
const metaWeights = { title: 8, note: 5, words: 2, kind: 0, state: 0, tone: 0, example: 0 }

/** Loads index and engine, once somebody wants to search. */
export async function loadPageIndex(): Promise<PageIndex> {
  const pagefind = await import('virtual:pagefind')
  // a worker would need a policy of its own
  await pagefind.options({
    baseUrl: '/',
    noWorker: true,
    excerptLength: 22,
    excerptEllipsis: '…',
    ranking: { metaWeights },
  })
  await pagefind.init()
  return pagefind
}
