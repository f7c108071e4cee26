import { describe, expect, test } from 'vitest'
import { crawlers } from './crawlers/index.ts'
import { everyPlatform, noScripts } from './facts/every-platform.ts'
import { factsOf } from './facts/index.ts'
import { unfurlFixture } from './fixture/fixture-site.ts'
import { goodDescription, goodSite, goodTitle } from './fixture/good-site.ts'

describe.each(crawlers)('$platform', (crawler) => {
  test('shows a page without fault, large', async () => {
    const preview = await unfurlFixture(await goodSite(), crawler)
    expect(preview).toMatchObject({ title: goodTitle, description: goodDescription, isLarge: true })
    expect(preview.images).toMatchObject([{ width: 1200, height: 630, format: 'png' }])
  })

  const scripts = crawler.platform === 'Google' ? [] : [noScripts]
  test.each([...scripts, ...everyPlatform, ...(factsOf[crawler.platform] ?? [])])('$fact ($source)', async (fact) => {
    const site = await fact.broken(await goodSite())
    const preview = unfurlFixture(site, crawler)
    if ('refuses' in fact) await expect(preview).rejects.toThrow(fact.refuses)
    else expect(await preview).toEqual({ ...(await preview), ...fact.shows })
  })
})

test('every platform has facts of its own, and can refuse', () => {
  const mild = crawlers.filter(({ platform }) => !factsOf[platform]?.some((fact) => 'refuses' in fact))
  expect(mild).toEqual([])
  expect(Object.keys(factsOf)).toEqual(crawlers.map(({ platform }) => platform))
})
