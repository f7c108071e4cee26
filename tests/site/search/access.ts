import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriersOn } from '../../support/barriers-on.ts'
import type { ServedBuild } from '../pages/serve-build.ts'
import { askAbout, searchFor } from './search-page.ts'

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
/** Everybody can read it and use it. */
export function testAccess(served: () => ServedBuild): void {
  test.each(['light', 'dark'] as const)('results and answers in the %s scheme have no barrier that axe knows', async (colorScheme) => {
    const page = await served().open('/cari/', { colorScheme })
    await searchFor(page, 'bansos pkh')
    await askAbout(page, 'klik tautan isi nik dapat bansos pkh https://bansos-2juta.example cekbansos.kemensos.go.id')
    expect(await barriersOn(page, { scheme: colorScheme })).toEqual([])
    for (const fontSize of ['100%', '200%']) {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), fontSize)
      expect(await overflow(page), fontSize).toBe(0)
    }
  })

  test('the keyboard is enough: Enter leads to the results, Tab to the first of them; the count is announced', async () => {
    const page = await served().open('/cari/')
    await page.getByLabel('Yang Anda cari').focus()
    await page.keyboard.type('kursi roda')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Hasil')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kursi roda sesuai ukuran tubuh')
    expect(await page.getByRole('status').first().textContent()).toMatch(/^\d+ hasil untuk “kursi roda”\.$/)
  })

  test('without script there is the list of all pages, by letter, whom to ask, and no field that does nothing', async () => {
    const page = await served().open('/cari/', { javaScriptEnabled: false })
    expect(await page.locator('input, textarea').locator('visible=true').count()).toBe(0)
    expect(await page.getByRole('link', { name: /Tanya lewat WhatsApp/ }).isVisible()).toBe(true)
    await page.getByRole('link', { name: 'K', exact: true }).click()
    expect(new URL(page.url()).hash).toBe('#huruf-k')
    expect(await page.locator('#huruf-k').getByRole('link', { name: 'Kursi roda sesuai ukuran tubuh' }).isVisible()).toBe(true)
  })

  test('every page leads to the search, and the list of clarifications to the check of a message', async () => {
    const page = await served().open('/cek-kabar/')
    expect(await page.getByRole('link', { name: 'Cari di situs ini' }).getAttribute('href')).toBe('/cari/')
    await page.getByRole('link', { name: 'Periksa pesan yang mencurigakan' }).click()
    expect(page.url()).toBe(`${served().origin}/cari/#pesan`)
  })
}
