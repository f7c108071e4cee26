import { type WordEntry, wordLists } from '@ruang-solusi/shared/coach'
import { expect, test } from 'vitest'

const isEntries = (list: unknown[]): list is WordEntry[] => list.some((row) => typeof row === 'object' && row !== null && 'words' in row)
const lists = Object.entries(wordLists)
const entries = lists.flatMap(([name, list]) => (isEntries(list) ? list.map((entry) => ({ name, entry })) : []))

test('lists are plain data that a CMS can hold', () => {
  expect(JSON.parse(JSON.stringify(wordLists))).toEqual(wordLists)
  expect(lists.filter(([name, list]) => list.length === 0 && !['officialNumbers', 'ownHosts'].includes(name))).toEqual([])
})

test('words are written in lower case, without blanks around them', () => {
  expect(entries.length).toBeGreaterThan(200)
  const odd = entries.flatMap(({ name, entry }) =>
    entry.words.filter((word) => word !== word.toLowerCase().trim() || word === '').map((word) => `${name}: ${word}`),
  )
  expect(odd).toEqual([])
})

test('no list names the same words twice', () => {
  const twice = lists.flatMap(([name]) => {
    const words = entries.filter((row) => row.name === name).flatMap(({ entry }) => entry.words)
    return words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${name}: ${word}`)
  })
  expect(twice).toEqual([])
})

test('what is offered instead is not itself found in the list', () => {
  const { pity, stigma, personFirst } = wordLists
  const bad = [pity, stigma, personFirst].flatMap((list) => {
    const words = new Set(list.flatMap((entry) => entry.words))
    return list.flatMap(({ instead = '' }) => instead.split(', ').filter((offered) => words.has(offered)))
  })
  expect(bad).toEqual([])
})
