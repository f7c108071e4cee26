import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { BuiltCheck } from './built-check.ts'
import { focused, questionOf, stateOf } from './check-page.ts'

/** Presses Tab until the focus is on an element with this text. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let count = 0; count < 200; count++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)) === text) return
  }
  throw new Error(`Tab never reaches "${text}".`)
}

/** Nothing needs a finger or a mouse. */
export function testKeyboard(built: () => BuiltCheck): void {
  test('the keyboard alone leads from the first question to the slip; each new question has the focus', async () => {
    const page = await built().open()
    const asked = new Set<string>()
    for (let count = 0; (await stateOf(page)) === 'ask'; count++) {
      const question = await questionOf(page)
      expect(asked).not.toContain(question)
      asked.add(question)
      if (count > 0) expect(await focused(page)).toBe(question)
      else await tabTo(page, 'Kota Magelang')
      if (count > 0) await page.keyboard.press('Tab')
      const onBox = await page.evaluate(() => document.activeElement?.getAttribute('type') === 'checkbox')
      await page.keyboard.press(count % 2 ? 'Space' : 'Enter')
      if (onBox) {
        if (count % 2 === 0) await page.keyboard.press('Space')
        await page.keyboard.press('Enter')
      }
    }
    expect(await focused(page)).toBe('Semua pertanyaan selesai')
    await tabTo(page, 'Bawa ke kelurahan')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Bawa ke kelurahan')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox')
    await tabTo(page, 'Kembali ke hasil')
    await page.keyboard.press('Space')
    expect(await stateOf(page)).toBe('done')
  })

  test('the focus is always to be seen, below the line that sums up', async () => {
    const page = await built().open({ viewport: { width: 360, height: 640 } })
    await tabTo(page, 'Kota Magelang')
    for (let count = 0; count < 12; count++) {
      const spot = await page.evaluate(() => {
        const focus = document.activeElement?.getBoundingClientRect()
        const bar = document.querySelector('.summary')?.getBoundingClientRect()
        return { top: focus?.top ?? 0, bottom: focus?.bottom ?? 0, bar: bar?.bottom ?? 0 }
      })
      expect(spot.top).toBeGreaterThanOrEqual(spot.bar - 1)
      expect(spot.bottom).toBeLessThanOrEqual(641)
      await page.keyboard.press('Tab')
    }
  })
}
