import { expect, test } from 'vitest'
import { findPages } from '../../../site/src/search/find-pages.ts'
import type { Match } from '../../../site/src/search/page-index.ts'

const match = (id: string, score = 1): Match => ({ id, score, data: () => Promise.reject(new Error('not read')) })
const words = async () => ['bansos', 'lansia', 'sekolah']

/** An index that knows these queries. */
const indexOf = (known: Record<string, Match[]>) => ({ search: async (query: string) => ({ results: known[query] ?? [] }) })

test('what is found is not corrected', async () => {
  const index = indexOf({ banos: [match('a'), match('b'), match('c')] })
  expect(await findPages('banos', index, words)).toMatchObject({ how: 'found', query: 'banos' })
})

test('a slip with nothing or little found is corrected, when that finds more', async () => {
  const found = [match('a'), match('b')]
  expect(await findPages('Banos', indexOf({ bansos: found }), words)).toMatchObject({ how: 'corrected', query: 'bansos', matches: found })
  const index = indexOf({ lansya: [match('x')], lansia: found })
  expect(await findPages('lansya', index, words)).toMatchObject({ how: 'corrected', query: 'lansia' })
  const rare = indexOf({ lansya: [match('x')], lansia: [match('a')] })
  expect(await findPages('lansya', rare, words)).toMatchObject({ how: 'found', query: 'lansya' })
})

test('words that no page has together find the pages with most of them, best first', async () => {
  const index = indexOf({ bansos: [match('a', 1), match('b', 2)], sekolah: [match('a', 3)] })
  const { how, matches } = await findPages('bansos sekolah', index, words)
  expect({ how, ids: matches.map(({ id, score }) => [id, score]) }).toEqual({
    how: 'nearest',
    ids: [
      ['a', 4],
      ['b', 2],
    ],
  })
})

test('nothing is nothing', async () => {
  expect(await findPages('qwerty', indexOf({}), words)).toMatchObject({ how: 'none', matches: [] })
})
