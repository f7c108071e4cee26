import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { barriersOn } from '../support/barriers-on.ts'
import { logIn } from './support/log-in.ts'
import type { Journey } from './support/open-journey.ts'

const filled = 'topics agencies programmes papers questions parameters personas stories clarifications notices guides media users'.split(
  ' ',
)
const empty = ['consents', 'consent-evidence', 'redirects', 'second-reviews']
const forms = ['programmes', 'stories', 'clarifications', 'consents', 'consent-evidence', 'media', 'users', 'redirects']
const screens = [
  '',
  '/account',
  ...[...filled, ...empty, 'releases', 'audit', 'programmes/trash'].map((slug) => `/collections/${slug}`),
  ...forms.map((slug) => `/collections/${slug}/create`),
  '/globals/site-settings',
  '/globals/word-lists',
  '/keluarga-contoh',
  '/formulir-persetujuan',
  '/kabar-cepat',
]
const looks = [
  { theme: 'light', width: 360 },
  { theme: 'dark', width: 1280 },
] as const

/** What is wrong with an open screen on a phone in light and on a desk in dark: axe's findings, and anything wider than the screen. */
async function flawsOf(page: Page): Promise<string[]> {
  const flaws: string[] = []
  for (const { theme, width } of looks) {
    await page.setViewportSize({ width, height: 800 })
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
    // colours fade over
    await page.waitForTimeout(400)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) flaws.push(`${theme} ${width}: ${wide} wide`)
    // the same markup in other colours: only what shows in them can differ, but for the menu beside the dashboard
    const scheme = page.url().endsWith('/admin') ? 'light' : theme
    flaws.push(...(await barriersOn(page, { scheme })).map((barrier) => `${theme} ${width}: ${barrier}`))
  }
  return flaws
}

/** Every screen of the admin, for people who see, point or read otherwise, on a phone and on a desk. */
export function testAdminScreens(opened: () => Journey): void {
  let page: Page
  const open = async (path: string) => {
    await page.goto(`${opened().system.cmsUrl}${path}`)
    await page.waitForLoadState('networkidle')
  }
  beforeAll(async () => {
    page = await (await opened().browser.newContext({ locale: 'id-ID', viewport: { width: 360, height: 800 } })).newPage()
    page.setDefaultTimeout(20_000)
  })

  test.each(['/admin/login', '/admin/forgot', '/periksa/tidak-ada'])('%s is clean for whoever has no account', async (path) => {
    await open(path)
    expect(await flawsOf(page)).toEqual([])
  })

  describe('for whoever runs it', () => {
    beforeAll(() => logIn(page, opened().system.cmsUrl, opened().system))

    test.each(screens)('/admin%s is clean', async (path) => {
      await open(`/admin${path}`)
      expect(await flawsOf(page)).toEqual([])
    })

    const first = (slug: string) =>
      page.evaluate(async (name) => (await (await fetch(`/api/${name}?limit=1&depth=0`)).json()).docs[0].id as string, slug)

    test.each(filled)('a document of %s is clean', async (slug) => {
      await open(`/admin/collections/${slug}/${await first(slug)}`)
      expect(await flawsOf(page)).toEqual([])
    })

    test.each(['programmes', 'stories', 'clarifications'])('every tab of a document of %s is clean', async (slug) => {
      await page.setViewportSize({ width: 360, height: 800 })
      await open(`/admin/collections/${slug}/${await first(slug)}`)
      const tabs = page.locator('.tabs-field__tab-button')
      expect(await tabs.count()).toBeGreaterThan(1)
      for (const tab of await tabs.all()) {
        await tab.click()
        expect(await flawsOf(page), (await tab.textContent()) ?? '').toEqual([])
      }
    })

    test('the versions of a document are clean', async () => {
      await open(`/admin/collections/programmes/${await first('programmes')}/versions`)
      expect(await flawsOf(page)).toEqual([])
    })

    test('the page of an expert who checks facts is clean', async () => {
      const url = await page.evaluate(async () => {
        const { docs } = await (await fetch('/api/notices?limit=1&depth=0')).json()
        const request = {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ checker: 'Ahli Contoh' }),
        }
        return (await (await fetch(`/api/review/notices/${docs[0].id}/fact-check`, request)).json()).url as string
      })
      await page.goto(url)
      expect(await flawsOf(page)).toEqual([])
    })
  })
}
