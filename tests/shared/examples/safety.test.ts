import { exampleSettings, examples } from '@ruang-solusi/shared/examples'
import { expect, test } from 'vitest'
import { exampleTexts } from './example-texts.ts'

test('every phone number is dead', () => {
  const places = examples.agency.flatMap((agency) => agency.places)
  const numbers = [...places, exampleSettings].flatMap(({ phone, whatsapp }) => [phone, whatsapp])
  expect(numbers.length).toBeGreaterThan(20)
  expect(numbers.filter((number) => !/^\+62800000\d{4}$/.test(number ?? ''))).toEqual([])
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('no other text holds something that could be a phone, an identity or an account number', () => {
  const elsewhere = exampleTexts.filter(({ at }) => !/\/(phone|whatsapp|url|title|otherTitle)$/.test(at))
  expect(elsewhere.filter(({ text }) => /\d{6,}/.test(text))).toEqual([])
})

test('claims hold no live link', () => {
  const claims = examples.clarification.map(({ claim, claimLinks }) => `${claim} ${claimLinks.map(({ link }) => link).join(' ')}`)
  expect(claims.filter((text) => /https?:|www\.|\w\.(id|com|my|org|net|example|link|xyz)\b/i.test(text))).toEqual([])
})

test('claims put no words into the mouth of a real body or person', () => {
  const bodies = /\b(Kemensos|Kementerian|Komdigi|Presiden|Menteri|Wali Kota|Bupati|Gubernur|BPS|Pusdatin|Dinas|BPJS|Baznas)\b/i
  expect(examples.clarification.map(({ claim }) => claim).filter((claim) => bodies.test(claim))).toEqual([])
})

test('headlines of clarifications never repeat the claim', () => {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const pairs = (text: string): string[] => wordsOf(text).map((_word, index, words) => words.slice(index, index + 5).join(' '))
  const repeated = examples.clarification.filter(({ name, claim }) => {
    const inClaim = new Set(pairs(claim).filter((pair) => pair.split(' ').length === 5))
    return pairs(name.id).some((pair) => inClaim.has(pair))
  })
  expect(repeated).toEqual([])
})

test('links of steps and procedures name only government addresses', () => {
  const addresses = exampleTexts
    .filter(({ at }) => /\/(steps|procedure|conditions|actions|ifFellForIt)\//.test(at))
    .flatMap(({ text }) => text.match(/\b[a-z0-9.-]+\.(go\.id|id|com)\b/gi) ?? [])
  expect(addresses.length).toBeGreaterThan(0)
  expect(addresses.filter((address) => !address.endsWith('go.id'))).toEqual([])
})

test('places are invented', () => {
  const addresses = examples.agency.flatMap((agency) => agency.places.map(({ address }) => address))
  expect(addresses.filter((address) => !address.startsWith('Jalan Contoh Nomor '))).toEqual([])
})
