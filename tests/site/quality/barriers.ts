import { expect, test } from 'vitest'
import { barriersOn } from '../../support/barriers-on.ts'
import type { ServedBuild } from '../pages/serve-build.ts'
import { pageKinds } from './page-kinds.ts'
import { faintButtons } from './probes/faint-buttons.ts'
import { movingParts } from './probes/moving-parts.ts'
import { structureFaults } from './probes/structure-faults.ts'

/** Everybody can perceive every kind of page. */
export function testBarriers(served: () => ServedBuild): void {
  test.each(['light', 'dark'] as const)('no kind of page has a barrier that axe knows in the %s scheme', async (colorScheme) => {
    const page = await served().open('/', { colorScheme })
    const faults: string[] = []
    for (const path of pageKinds(served().build)) {
      await page.goto(served().origin + path)
      faults.push(...(await barriersOn(page, { scheme: colorScheme })).map((barrier) => `${path} ${barrier}`))
    }
    expect(faults).toEqual([])
  })

  test('every kind of page has one h1, headings in order, and landmarks that are told apart by name', async () => {
    const page = await served().open('/')
    const faults: string[] = []
    for (const path of pageKinds(served().build)) {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(served().origin + path)
        faults.push(...(await page.evaluate(structureFaults)).map((fault) => `${path} at ${width}: ${fault}`))
      }
    }
    expect(faults).toEqual([])
  })

  test('nothing moves for those who ask for stillness', async () => {
    const page = await served().open('/', { reducedMotion: 'reduce' })
    const faults: string[] = []
    for (const path of pageKinds(served().build)) {
      await page.goto(served().origin + path)
      faults.push(...(await page.evaluate(movingParts)).map((fault) => `${path}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

  test('with the colours of the system every button and box that opens still has an edge', async () => {
    const page = await served().open('/', { forcedColors: 'active' })
    const faults: string[] = []
    for (const path of pageKinds(served().build)) {
      await page.goto(served().origin + path)
      faults.push(...(await page.evaluate(faintButtons)).map((fault) => `${path}: ${fault}`))
    }
    expect(faults).toEqual([])
  })
}
