import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriersOn } from '../../support/barriers-on.ts'
import type { ServedBuild } from '../pages/serve-build.ts'
import { keepPage, saidIn, setSignal } from './phone.ts'

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Presses Tab until the focus is on an element with this text. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let count = 0; count < 120; count++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === text) return
  }
  throw new Error(`Tab never reaches "${text}".`)
}

/** Everybody can read it and use it. */
export function testAccess(served: () => ServedBuild): void {
  test.each(['light', 'dark'] as const)(
    'the %s page has no barrier that axe knows, before and after keeping and without signal',
    async (scheme) => {
      const page = await served().open('/program/pip/')
      await page.emulateMedia({ colorScheme: scheme })
      await keepPage(served(), '/program/pip/', page)
      expect(await barriersOn(page, { scheme })).toEqual([])
      await setSignal(page, false)
      await page.goto(`${served().origin}/program/kur/`)
      await saidIn(page, 'status')
      expect(await barriersOn(page, { scheme })).toEqual([])
      await page.goto(`${served().origin}/program/pip/`)
      expect(await barriersOn(page, { scheme })).toEqual([])
    },
  )

  test('the keyboard alone keeps a page and takes everything away again; what happened has the focus', async () => {
    const page = await served().open('/simpan/#/program/pip/')
    await page.getByRole('button', { name: 'Simpan', exact: true }).waitFor()
    await tabTo(page, 'Simpan')
    await page.keyboard.press('Enter')
    await page.getByText('Tersimpan. Halaman ini').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('status')
    await tabTo(page, 'Hapus jejak di HP ini')
    await page.keyboard.press('Space')
    await saidIn(page, 'forgotten')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('forgotten')
  })

  test('it fits 320 pixels, and 360 with letters twice as large, and every button is large enough to tap', async () => {
    const page = await keepPage(served(), '/program/pip/')
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflow(page)).toBe(0)
    const heights = await page.locator('main button:visible').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(heights.length).toBeGreaterThan(3)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await overflow(page)).toBe(0)
  })

  test('without script it tells how to keep a page by other means, and offers no button that does nothing', async () => {
    const page = await served().open('/simpan/#/program/pip/', { javaScriptEnabled: false })
    expect(await page.getByText('Tanpa skrip, pakai salah satu cara ini').isVisible()).toBe(true)
    expect(await page.locator('.by-hand li').count()).toBeGreaterThan(2)
    expect(await page.locator('main').getByRole('button').count()).toBe(0)
  })

  test('a browser that can keep nothing says so and shows the other ways', async () => {
    const page = await served().open('/simpan/#/program/pip/', {
      prepare: (opened) => opened.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')),
    })
    expect(await saidIn(page, 'status')).toMatch(/^Peramban ini tidak dapat menyimpan halaman/)
    expect(await page.getByRole('button', { name: 'Simpan', exact: true }).isVisible()).toBe(false)
  })
}
