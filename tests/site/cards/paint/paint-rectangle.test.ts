import { expect, test } from 'vitest'
import { fullCoverage } from '../../../../site/src/cards/paint/coverage.ts'
import { createInks } from '../../../../site/src/cards/paint/inks.ts'
import { paintRectangle } from '../../../../site/src/cards/paint/paint-rectangle.ts'
import type { Surface } from '../../../../site/src/cards/paint/surface.ts'

const white = 0xffffff
const surface = (): Surface => ({ width: 60, height: 40, stride: 61, rows: new Uint8Array(61 * 40), inks: createInks([white]) })
const colourAt = ({ stride, rows, inks }: Surface, x: number, y: number): number => inks.palette[rows[y * stride + 1 + x] ?? 0] ?? -1

test('a rectangle covers its place and nothing beside it', () => {
  const painted = surface()
  paintRectangle(painted, { kind: 'rectangle', left: 10, top: 5, width: 20, height: 8, radius: 0, colour: '#c2331f' })
  const everywhere = Array.from({ length: 60 * 40 }, (_, at) => colourAt(painted, at % 60, Math.floor(at / 60)))
  expect(everywhere.filter((colour) => colour !== white)).toHaveLength(160)
  expect([colourAt(painted, 10, 5), colourAt(painted, 29, 12)]).toEqual([0x1f33c2, 0x1f33c2])
  expect([colourAt(painted, 9, 5), colourAt(painted, 30, 12)]).toEqual([white, white])
})

test('round corners are alike on all sides, and blend with the ground', () => {
  const painted = surface()
  paintRectangle(painted, { kind: 'rectangle', left: 10, top: 5, width: 30, height: 24, radius: 12, colour: '#000000' })
  expect([colourAt(painted, 10, 5), colourAt(painted, 25, 5)]).toEqual([white, 0])
  for (let y = 0; y < 12; y++) {
    for (let x = 0; x < 12; x++) {
      const others = [colourAt(painted, 39 - x, 5 + y), colourAt(painted, 10 + x, 28 - y), colourAt(painted, 39 - x, 28 - y)]
      expect(others).toEqual(Array(3).fill(colourAt(painted, 10 + x, 5 + y)))
    }
  }
  expect(painted.inks.palette.length).toBeGreaterThan(3)
  expect(painted.inks.palette.length).toBeLessThanOrEqual(fullCoverage + 1)
})

test('the byte that names a row’s filter is never painted', () => {
  const painted = surface()
  paintRectangle(painted, { kind: 'rectangle', left: 0, top: 0, width: 60, height: 40, radius: 9, colour: '#000000' })
  expect(Array.from({ length: 40 }, (_, y) => painted.rows[y * 61])).toEqual(Array(40).fill(0))
})
