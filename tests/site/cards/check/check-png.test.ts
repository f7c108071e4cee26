import { expect, test } from 'vitest'
import { checkPng } from '../../../../site/src/cards/check/check-png.ts'
import { contrastIn, contrastOf, countIndexed, luminance, luminanceSteps } from '../../../../site/src/cards/check/contrast.ts'
import { encodeIndexedPng } from '../../../../site/src/cards/encode/indexed-png.ts'
import { createInks, packColour } from '../../../../site/src/cards/paint/inks.ts'
import { paintRectangle } from '../../../../site/src/cards/paint/paint-rectangle.ts'
import type { Surface } from '../../../../site/src/cards/paint/surface.ts'
import { numbersFrom } from '../numbers.ts'

const place = { text: 'Tulisan', left: 100, top: 100, right: 500, bottom: 160, colour: '#000000' }

const emptySurface = (width: number, height: number, ...colours: number[]): Surface => {
  const stride = width + 1
  return { width, height, stride, rows: new Uint8Array(stride * height), inks: createInks(colours) }
}

/** A ground with a bar of another colour in the middle of the text's place. */
function surfaceOf(ground: string, ink: string): Surface {
  const surface = emptySurface(1200, 630, packColour(ground))
  paintRectangle(surface, { kind: 'rectangle', left: 120, top: 120, width: 300, height: 12, radius: 0, colour: ink })
  return surface
}

const check =
  (surface: Surface, texts = [place], file = encodeIndexedPng(surface)) =>
  () =>
    checkPng(file, surface, texts)

test('black on white has the contrast that WCAG says', () => {
  expect(contrastOf(luminance(0, 0, 0), luminance(255, 255, 255))).toBeCloseTo(21)
  expect(contrastOf(luminance(118, 118, 118), luminance(255, 255, 255))).toBeCloseTo(4.54, 1)
})

test('contrast is measured on the pixels of the place', () => {
  const { rows, stride, inks } = surfaceOf('#fffaf2', '#1d2522')
  const lights = luminanceSteps(inks.palette)
  expect(contrastIn(countIndexed(rows, stride, lights, place))).toBeGreaterThan(13)
  expect(contrastIn(countIndexed(rows, stride, lights, { left: 600, top: 300, right: 700, bottom: 400 }))).toBe(1)
})

test('a readable card passes', () => expect(check(surfaceOf('#fffaf2', '#1d2522'))).not.toThrow())

test('text that is hard to read is refused with its measured contrast', () => {
  expect(check(surfaceOf('#f6b73c', '#ffffff'))).toThrow(/"Tulisan" hanya 1\.\d:1/)
})

test('text beyond the frame is refused', () => {
  const surface = surfaceOf('#fffaf2', '#1d2522')
  expect(check(surface, [{ ...place, right: 1195 }])).toThrow(/keluar dari bingkai/)
  expect(check(surface, [{ ...place, top: 2 }])).toThrow(/keluar dari bingkai/)
})

test('a wrong size and a wrong kind are refused', () => {
  const surface = surfaceOf('#fffaf2', '#1d2522')
  expect(check(surface, [], encodeIndexedPng(emptySurface(300, 100, 0)))).toThrow(/300×100, seharusnya 1200×630/)
  expect(check(surface, [], Buffer.from('ffd8ffe0', 'hex'))).toThrow(/bukan PNG berpalet/)
})

test('a file above 300 kB is refused', () => {
  const next = numbersFrom(3)
  const noise = emptySurface(1200, 630, ...Array.from({ length: 256 }, (_, value) => value))
  const rows = noise.rows.map((_, at) => (at % noise.stride === 0 ? 0 : next(256)))
  expect(check({ ...noise, rows }, [])).toThrow(/paling besar 300000/)
})
