import type { Content } from '@ruang-solusi/shared/content'
import { captionsOf } from '@ruang-solusi/shared/share-kit'
import { expect, test } from 'vitest'
import { contextOf, seed, seedDocument } from './kit-documents.ts'

const words = 'keluarga menyiapkan surat keterangan lalu menyerahkannya kepada petugas kelurahan setempat'.split(' ')
const long = { id: Array.from({ length: 500 }, (_, index) => words[index % words.length]).join(' ') }
const lines = Array.from({ length: 20 }, () => ({ text: long }))
const programme = seedDocument('programme', 'pip')
const endless: Content<'programme'> = {
  ...programme,
  slug: 'x'.repeat(80),
  plainName: { id: words.slice(0, 6).join(' ') },
  benefit: { ...programme.benefit, headline: long },
  conditions: lines,
  steps: lines,
  papers: [...programme.papers, ...programme.papers].map((row) => ({ ...row, note: long })),
  cost: long,
  remedy: { kind: 'complain', text: long },
  sources: programme.sources.map((source) => ({ ...source, checkedBy: long.id })),
}
const context = contextOf({
  ...seed,
  agencies: seed.agencies.map((agency) => ({
    ...agency,
    places: agency.places.map((place) => ({ ...place, name: long.id, address: long.id, hours: long })),
  })),
})
const captions = captionsOf('programme', endless, context)
const known = new Set([...words, ...JSON.stringify(seed).split(/[^\p{L}\d-]+/u)])

test('texts without end still fit every channel', () => {
  for (const { channel, used, most } of captions) expect([channel, used > most / 2 && used <= most]).toEqual([channel, true])
})

test('a cut falls between words and is marked', () => {
  const cut = captions.flatMap(({ text }) => [...text.matchAll(/([\p{L}\d-]+)(?:…|\.\.\.)/gu)].map((match) => match[1] ?? ''))
  expect(cut.length).toBeGreaterThan(5)
  expect(cut.filter((word) => !known.has(word))).toEqual([])
})

test('what must be there is still there', () => {
  for (const { channel, text, unit } of captions) {
    expect([channel, /Gratis|keluarga/i.test(text)]).toEqual([channel, true])
    if (unit === 'letters')
      expect([channel, /Berlaku s\.d\. 30 Nov/.test(text), /Diperiksa 20 Nov/.test(text)]).toEqual([channel, true, true])
  }
})

test('an amount is never cut in half', () => {
  const name = { id: 'Bantuan untuk keluarga yang menunggu kabar dari kelurahan setempat' }
  for (const { channel, text } of captionsOf('programme', { ...endless, plainName: name }, context)) {
    expect([channel, text.match(/Rp[\d.,]+(?: ribu| juta)?…|\d…|(?:ribu|ratus|puluh|koma|ewu|atus|dasa)\. /)]).toEqual([channel, null])
  }
})
