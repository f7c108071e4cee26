import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { BuiltCheck } from './built-check.ts'
import { dataOf, stateOf, tap, textOf } from './check-page.ts'

const rules = '**/aturan-*.json'

/** What goes wrong on phones and on the way to them. */
export function testFailing(built: () => BuiltCheck): void {
  test('the day it is worked out for is always shown, without a warning when the clock is right', async () => {
    const page = await built().open({ day: '2027-03-01' })
    expect(await textOf(page, '.results > p')).toContain('Dihitung untuk tanggal 1 Maret 2027')
    expect(await page.locator('[data-part=clock]').isVisible()).toBe(false)
  })

  test('midnight in Jakarta counts, wherever the phone thinks it is', async () => {
    const page = await built().open({ day: '2026-12-01', timezoneId: 'America/New_York' })
    expect(await textOf(page, '.results > p')).toContain('1 Desember 2026')
  })

  test('a phone whose clock is before the content is told so, and the day of the content counts', async () => {
    const page = await built().open({ day: '2020-01-01' })
    const { day } = await dataOf(page)
    const said = new Date(day).toLocaleDateString('id', { dateStyle: 'long', timeZone: 'UTC' })
    expect(await textOf(page, '[data-part=clock]')).toContain('Tanggal di HP Anda tertulis 1 Januari 2020.')
    expect(await textOf(page, '[data-part=clock]')).toContain(`Dihitung untuk tanggal ${said}.`)
  })

  test('a phone whose clock is far ahead is told so, and its day counts', async () => {
    const page = await built().open({ day: '2029-01-01' })
    expect(await textOf(page, '[data-part=clock]')).toContain('1 Januari 2029')
    expect(await textOf(page, '.results > p')).toContain('1 Januari 2029')
  })

  test.each([
    ['is missing', (page: Page) => page.route(rules, (route) => route.fulfill({ status: 404, body: '<!doctype html>' }))],
    ['cannot be reached', (page: Page) => page.route(rules, (route) => route.abort())],
    ['is cut short', (page: Page) => page.route(rules, (route) => route.fulfill({ body: '{"day":"2026-11-22",' }))],
    ['is not what it should be', (page: Page) => page.route(rules, (route) => route.fulfill({ body: '{}' }))],
  ])('when the file of the rules %s, the list stays and can be tried again', async (_name, prepare) => {
    const page = await built().open({ prepare })
    expect(await stateOf(page)).toBe('error')
    expect(await page.getByRole('alert').isVisible()).toBe(true)
    expect(await page.locator('.before .check-programme').first().isVisible()).toBe(true)
    await page.unroute(rules)
    await tap(page, 'Coba lagi')
    await page.locator('[data-check=ask]').waitFor()
  })

  test('while the rules are on their way the list can be read already', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const prepare = (page: Page) => page.route(rules, (route) => promise.then(() => route.continue()))
    const page = await built().open({ prepare, until: '[data-check=loading]' })
    expect(await page.locator('.before .check-programme').first().isVisible()).toBe(true)
    resolve()
    await page.locator('[data-check=ask]').waitFor()
  })

  test('without script the programmes are listed by need, with conditions to tick', async () => {
    const page = await built().open({ javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    expect(await page.locator('.need').count()).toBeGreaterThan(4)
    await page.locator('#pip input').first().check()
    expect(await page.locator('.live button').locator('visible=true').count()).toBe(0)
    expect(await page.locator('.summary, .reasons, .verdicts').locator('visible=true').count()).toBe(0)
  })
}
