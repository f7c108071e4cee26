import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { askAbout, searchFor } from './search-page.ts'
import type { ServedBuild } from './served-build.ts'

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
const kinds = ['program', 'cerita', 'cek-kabar', 'kabar', 'panduan', 'kebutuhan', 'dinas', 'dokumen']
const singles = [
  '/',
  '/cek/',
  '/cari/',
  '/tentang/',
  '/privasi/',
  '/data/',
  '/404.html',
  '/410.html',
  '/kit/programme/pkh/',
  '/program/pip/',
]

/** Everybody can read it and use it. */
export function testAccess(served: () => ServedBuild): void {
  test.each(['light', 'dark'] as const)('results and answers in the %s scheme have no barrier that axe knows', async (colorScheme) => {
    const page = await served().open('/cari/', { colorScheme })
    await searchFor(page, 'bansos pkh')
    await askAbout(page, 'klik tautan isi nik dapat bansos pkh https://bansos-2juta.example cekbansos.kemensos.go.id')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    for (const fontSize of ['100%', '200%']) {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), fontSize)
      expect(await overflow(page), fontSize).toBe(0)
    }
  })

  test('every kind of page fits 320 pixels with letters twice as large, with its menu open', async () => {
    const first = (kind: string): string =>
      served().build.files.find((file) => file.startsWith(`/${kind}/`) && file.split('/').length === 4) ?? ''
    const paths = [...singles, ...kinds.flatMap((kind) => [`/${kind}/`, first(kind).replace('index.html', '')])]
    const page = await served().open('/', { viewport: { width: 320, height: 640 } })
    const wide: string[] = []
    for (const path of paths) {
      await page.goto(served().origin + path)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
        for (const box of document.querySelectorAll('details')) box.open = true
      })
      if ((await overflow(page)) > 0) wide.push(path)
    }
    expect(wide).toEqual([])
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
