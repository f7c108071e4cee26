import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { ServedBuild } from '../pages/serve-build.ts'
import { pageKinds } from './page-kinds.ts'
import { settled } from './probes/settled.ts'

/** Notes in the page where the focus goes and how it is to be seen. */
const watchFocus = () => {
  const seen: { html: string; isShown: boolean }[] = []
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    const { outlineStyle, outlineWidth } = getComputedStyle(target)
    const { top, bottom, left, right } = target.getBoundingClientRect()
    const isOnScreen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    target.dataset.reached = 'yes'
    seen.push({
      html: target.outerHTML.slice(0, 90),
      isShown: isOnScreen && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    })
  })
  Object.assign(window, { focusSeen: seen })
}

const unseenFocus = () =>
  (window as unknown as { focusSeen: { html: string; isShown: boolean }[] }).focusSeen.flatMap(({ html, isShown }) =>
    isShown ? [] : [`the focus is not to be seen on ${html}`],
  )

/** Actions that Tab must come to: of radio buttons that belong together, one. */
const unreached = () =>
  [...document.querySelectorAll<HTMLElement>('a[href], button:enabled, summary, input, select, textarea')].flatMap((element) => {
    const isOfGroup = element instanceof HTMLInputElement && element.type === 'radio'
    const isReached = element.dataset.reached === 'yes' || isOfGroup || !element.checkVisibility({ visibilityProperty: true })
    return isReached ? [] : [`Tab never reaches ${element.outerHTML.slice(0, 90)}`]
  })

async function tabThrough(page: Page): Promise<string[]> {
  await page.evaluate(watchFocus)
  const actions = await page.locator('a[href], button, summary, input, select, textarea').locator('visible=true').count()
  for (let count = 0; count <= actions + 1; count++) await page.keyboard.press('Tab')
  return [...(await page.evaluate(unseenFocus)), ...(await page.evaluate(unreached))]
}

/** Nothing needs a finger or a mouse. */
export function testKeyboard(served: () => ServedBuild): void {
  test('Tab reaches every action of every kind of page, and the focus is always to be seen', async () => {
    const page = await served().open('/')
    const faults: string[] = []
    for (const path of pageKinds(served().build)) {
      await page.goto(served().origin + path)
      await page.evaluate(settled)
      faults.push(...(await tabThrough(page)).map((fault) => `${path}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

  test('the first Tab offers to skip the menu, and Enter leads past it', async () => {
    const page = await served().open('/')
    for (const path of pageKinds(served().build)) {
      await page.goto(served().origin + path)
      await page.evaluate(settled)
      await page.keyboard.press('Tab')
      const skip = page.locator('a:focus')
      expect(await skip.getAttribute('href'), path).toBe('#isi')
      expect((await skip.boundingBox())?.x, path).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('header, nav.main-menu')), path).toBeNull()
      expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null), path).toBe(true)
    }
  })
}
