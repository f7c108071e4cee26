import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { smallPage } from '../../support/small-site.ts'
import { refusal } from './inspect.ts'

const path = '/program/berat/'
const programme = (body: string): Record<string, string> => ({ [`${path.slice(1)}index.html`]: smallPage(path, 'Berat', body) })
/** Text that no compression makes smaller than half. */
const dense = (bytes: number): string =>
  Array.from({ length: bytes / 64 }, (_, at) => createHash('sha256').update(String(at)).digest('hex')).join('')
const picture = (name: string): string =>
  `<picture><source type="image/avif" srcset="/gambar/${name}.avif 720w"><img src="/gambar/${name}.jpg" alt="x"></picture>`

test.each<[string, Record<string, string>, string]>([
  ['too long for one flight', programme(dense(32_000)), 'compressed bytes, more than 14000'],
  [
    'too heavy with the heaviest picture that a browser may choose',
    { ...programme(picture('a')), 'gambar/a.jpg': 'x', 'gambar/a.avif': 'x'.repeat(31_000) },
    'bytes with its picture, more than 30720',
  ],
  [
    'asked for in too many parts',
    {
      ...programme(['a', 'b', 'c'].map(picture).join('')),
      ...Object.fromEntries(
        ['a', 'b', 'c'].flatMap((name) => [
          [`gambar/${name}.jpg`, 'x'],
          [`gambar/${name}.avif`, 'x'],
        ]),
      ),
    },
    'needs 4 requests, more than 3',
  ],
])('the gate refuses a programme page that is %s', async (_what, files, message) => {
  expect((await refusal({ files })).message).toContain(message)
})

test('a programme page with one picture of its limit weighs enough little', async () => {
  const files = { ...programme(picture('a') + dense(12_800)), 'gambar/a.jpg': 'x', 'gambar/a.avif': 'x'.repeat(15_000) }
  // the page belongs to no document, and nothing else is wrong with it
  expect((await refusal({ files })).message).not.toMatch(/bytes|requests/)
})
