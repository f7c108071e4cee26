import { expect, test } from 'vitest'
import { localeAt } from '../../site/src/unmirrored.ts'
import { crawlers } from '../unfurl/crawlers/index.ts'
import { hostileSnapshot } from '../unfurl/hostile/snapshot.ts'
import { faultsOn, servedPages } from '../unfurl/site/check-pages.ts'
import { headFaults } from '../unfurl/site/head-faults.ts'
import { realSite } from '../unfurl/site/real-site.ts'

/** One document of each of eight types, and their kits, in each: 10,000 pages. */
const turns = 625
const inOneGo = 500

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`

test('ten thousand pages with hostile titles unfurl on every platform', { timeout: 45 * 60_000 }, async () => {
  const started = performance.now()
  const site = await realSite(hostileSnapshot(turns))
  try {
    const paths = (await site.pages()).filter((path) => localeAt(path) === 'id')
    process.stdout.write(`\n${paths.length} pages drawn, built and let through the gate in ${seconds(started)}\n`)
    expect(paths.length).toBeGreaterThan(10_000)
    const asking = performance.now()
    const faults: string[] = []
    for (let from = 0; from < paths.length; from += inOneGo) {
      const pages = await servedPages(site, paths.slice(from, from + inOneGo))
      faults.push(...pages.flatMap(headFaults))
      for (const crawler of crawlers) faults.push(...(await faultsOn(crawler, pages, site)))
    }
    const share = 100 * (1 - faults.length / (paths.length * crawlers.length))
    process.stdout.write(`${paths.length} pages × ${crawlers.length} crawlers in ${seconds(asking)}: ${share.toFixed(3)} % as meant\n`)
    expect(faults).toEqual([])
  } finally {
    await site.stop()
  }
})
