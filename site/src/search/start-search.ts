import { openMessage } from './open-message.ts'
import { openSearch } from './open-search.ts'
import { part } from './page-part.ts'
import type { SearchData } from './search-data.ts'
import { readTexts } from './texts.ts'

/** Makes the two forms of the search page work; nothing is fetched before somebody uses one. */
export function startSearch(): void {
  const texts = readTexts()
  let data: Promise<SearchData> | undefined
  const loadData = (): Promise<SearchData> => {
    data ??= fetchData(part('search').dataset.words ?? '').catch((problem: unknown) => {
      // the next try may reach the network again
      data = undefined
      throw problem
    })
    return data
  }
  openSearch(texts, loadData)
  openMessage(texts, loadData)
}

async function fetchData(address: string): Promise<SearchData> {
  const reply = await fetch(address, { signal: AbortSignal.timeout(30_000) })
  if (!reply.ok) throw new Error(`${address} was answered with ${reply.status}.`)
  return reply.json()
}
