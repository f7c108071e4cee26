import { expect, test } from 'vitest'
import { fullCoverage } from '../../../../site/src/cards/paint/coverage.ts'
import { createInks, packColour } from '../../../../site/src/cards/paint/inks.ts'

test('a colour is packed with red lowest', () => expect(packColour('#0c4f45')).toBe(0x454f0c))

test('a colour laid over a ground goes from the one to the other in even steps', () => {
  const inks = createInks([0xffffff])
  const { fill } = inks.over(0x000000)
  const steps = Array.from({ length: fullCoverage }, (_, step) => (inks.palette[fill(0, step + 1)] ?? -1) & 255)
  expect(steps).toEqual([...steps].sort((a, b) => b - a))
  expect(steps.at(-1)).toBe(0)
  expect(Math.max(...steps.map((step, index) => Math.abs(step - 255 * (1 - (index + 1) / fullCoverage))))).toBeLessThan(8)
})

test('a full palette gives the nearest colour instead of a new one', () => {
  const inks = createInks(Array.from({ length: 256 }, (_, value) => value | (value << 8) | (value << 16)))
  expect(inks.indexOf(0x0000ff)).toBeLessThan(256)
  expect(inks.palette).toHaveLength(256)
})

test('the colours of a backdrop are not changed by the card painted on it', () => {
  const first = [0xffffff]
  createInks(first).indexOf(0x123456)
  expect(first).toEqual([0xffffff])
})
