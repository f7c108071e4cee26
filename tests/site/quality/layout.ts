import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { ServedBuild } from '../pages/serve-build.ts'
import { pageKinds } from './page-kinds.ts'
import { overlaps } from './probes/overlaps.ts'
import { readToEnd } from './probes/read-to-end.ts'
import { smallTargets } from './probes/small-targets.ts'

const widths = [320, 360, 768, 1280]

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Makes the screen as high as the page, so that every part of it can be pointed at. */
async function showWhole(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.max(height, 800) })
}

/** Every kind of page stands well on every width. */
export function testLayout(served: () => ServedBuild): void {
  test('nothing overlaps, leaves the screen or is too small for a finger at 320, 360, 768 and 1280 px', async () => {
    const page = await served().open('/')
    const faults: string[] = []
    for (const path of pageKinds(served().build)) {
      await page.goto(served().origin + path)
      for (const width of widths) {
        await showWhole(page, width)
        const found = [...(await page.evaluate(overlaps)), ...(await page.evaluate(smallTargets))]
        if ((await overflow(page)) > 0) found.push('scrolls sideways')
        faults.push(...found.map((fault) => `${path} at ${width}: ${fault}`))
      }
    }
    expect(faults).toEqual([])
  })

  test('letters twice as large overlap and hide nothing at 320 and 360 px, with every box open', async () => {
    const page = await served().open('/')
    const faults: string[] = []
    for (const path of pageKinds(served().build)) {
      await page.goto(served().origin + path)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
        for (const box of document.querySelectorAll('main details')) box.setAttribute('open', '')
      })
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 800 })
        if ((await overflow(page)) > 0) faults.push(`${path} at ${width} scrolls sideways`)
        faults.push(...(await page.evaluate(overlaps)).map((fault) => `${path} at ${width}: ${fault}`))
      }
      await page.evaluate(() => document.querySelector('.menu')?.setAttribute('open', ''))
      if ((await overflow(page)) > 0) faults.push(`${path} scrolls sideways with its menu open`)
    }
    expect(faults).toEqual([])
  })

  test('nothing moves while a page loads and is read to its end: its layout shift is 0', async () => {
    const page = await served().open('/')
    const faults: string[] = []
    for (const path of pageKinds(served().build)) {
      await page.goto(served().origin + path)
      await page.evaluate(readToEnd)
      const shift = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            new PerformanceObserver((list) => {
              done(list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0))
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => done(0), 50)
          }),
      )
      if (shift > 0) faults.push(`${path} shifts by ${shift}`)
    }
    expect(faults).toEqual([])
  })
}
