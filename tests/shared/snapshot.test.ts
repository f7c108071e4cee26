import type { Media } from '@ruang-solusi/shared/content'
import { drawingKeys, exampleSnapshot } from '@ruang-solusi/shared/examples'
import { canonicalJson, parseSnapshot, sha256 } from '@ruang-solusi/shared/snapshot'
import { expect, test } from 'vitest'

const media = Object.fromEntries(
  drawingKeys.map((key, index): [string, Media] => [
    key,
    { hash: String(index).padStart(32, '0'), alt: { id: 'Gambar' }, width: 1600, height: 1200, focalX: 50, focalY: 50 },
  ]),
) as Parameters<typeof exampleSnapshot>[0]['media']
const snapshot = exampleSnapshot({ media, day: '2026-11-23' })

test('the order of keys does not change canonical JSON, the order of rows does', () => {
  expect(canonicalJson({ b: [1, { d: 1, c: 2 }], a: 0 })).toBe('{"a":0,"b":[1,{"c":2,"d":1}]}')
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
})

test('the hash is SHA-256', async () =>
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'))

test('a snapshot survives its canonical JSON', () => expect(parseSnapshot(canonicalJson(snapshot))).toEqual(snapshot))

const [first, ...rest] = snapshot.programmes
test.each([
  [
    'an unknown key of a programme',
    { ...snapshot, programmes: [{ ...first, internalNote: 'rahasia' }, ...rest] },
    '/programmes/0',
    'internalNote',
  ],
  ['an unknown list', { ...snapshot, users: [] }, '/', 'users'],
  ['a missing list', { ...snapshot, guides: undefined }, '/guides', 'expected array'],
  ['another version', { ...snapshot, version: 1 }, '/version', 'expected 4'],
  ['a slug that is a path', { ...snapshot, programmes: [{ ...first, slug: '../etc' }] }, '/programmes/0/slug', 'slug'],
])('case 63: %s is refused with its path', (_case, broken, path, message) => {
  expect(() => parseSnapshot(JSON.stringify(broken))).toThrow(expect.objectContaining({ path, message: expect.stringContaining(message) }))
})

test('case 63: half a file is refused', () => expect(() => parseSnapshot(canonicalJson(snapshot).slice(0, 500))).toThrow(/not JSON/))
