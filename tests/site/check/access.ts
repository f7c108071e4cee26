import { examplePersonas } from '@ruang-solusi/shared/examples'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriersOn } from '../../support/barriers-on.ts'
import type { BuiltCheck } from './built-check.ts'
import { answerAll, answerQuestion, dataOf, tap } from './check-page.ts'

const widow = examplePersonas[0]?.answers ?? {}

const openGroups = (page: Page) => page.locator('.group > summary').locator('visible=true').first().click()

/** The states of the page, each with how to get there from the first question. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  'a question': () => Promise.resolve(),
  'a question with several answers and what clears them': async (page) => {
    await answerQuestion(page, widow, await dataOf(page))
    while ((await page.locator('[data-part=options] input').count()) === 0) await answerQuestion(page, widow, await dataOf(page))
    await page.locator('[data-part=options] input').first().check()
    await page.locator('.asking summary').click()
  },
  'the results': async (page) => {
    await answerAll(page, { ...widow, 'family-decile': 'dont-know' }, await dataOf(page))
    await openGroups(page)
    await page.locator('#pip .more summary').click()
  },
  'the slip': async (page) => {
    await answerAll(page, widow, await dataOf(page))
    await tap(page, 'Bawa ke kelurahan')
    await page.getByLabel('Sertakan jawaban saya').check()
  },
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Everybody can read it and use it. */
export function testAccess(built: () => BuiltCheck): void {
  const cases = Object.entries(states).flatMap(([name, reach]) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ name, reach, colorScheme })),
  )

  test.each(cases)('$name in the $colorScheme scheme has no barrier that axe knows', async ({ reach, colorScheme }) => {
    const page = await built().open({ colorScheme })
    await reach(page)
    expect(await barriersOn(page, { scheme: colorScheme })).toEqual([])
  })

  test.each(Object.entries(states))(
    '%s fits 320 pixels, and 360 with letters twice as large, without sideways scrolling',
    async (_name, reach) => {
      const page = await built().open({ viewport: { width: 320, height: 640 } })
      await reach(page)
      expect(await overflow(page)).toBe(0)
      await page.setViewportSize({ width: 360, height: 740 })
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      expect(await overflow(page)).toBe(0)
    },
  )

  test('a phone held sideways keeps most of its screen: the line that sums up scrolls away', async () => {
    const page = await built().open({ viewport: { width: 740, height: 360 } })
    expect(await page.locator('.summary').evaluate((line) => getComputedStyle(line).position)).toBe('static')
  })

  test('a no is stone grey, and neither red nor crossed out', async () => {
    const page = await built().open()
    await answerAll(page, widow, await dataOf(page))
    await openGroups(page)
    const colours = await page
      .locator('[data-path].unmet.shown')
      .evaluateAll((items) => [...new Set(items.map((item) => getComputedStyle(item, '::before').color))])
    expect(colours).toEqual(['rgb(74, 79, 76)'])
    expect(await page.locator('main').textContent()).not.toMatch(/[✗✘❌×]|berhak/)
  })
}
