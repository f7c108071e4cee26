import { contentTypeNames } from '@ruang-solusi/shared/content'
import { exampleSettings, examples } from '@ruang-solusi/shared/examples'
import { expect, test } from 'vitest'
import { exampleTexts } from './example-texts.ts'

const never = [
  /anda berhak/i,
  /pasti dapat/i,
  /\bsi miskin\b/i,
  /\bpenderita\b/i,
  /rumah tidak layak/i,
  /\bmenderita\b/i,
  /\bkasihan\b/i,
  /\bmalang nasib/i,
  /\bcacat\b/i,
  /\bjompo\b/i,
  /\bkaum\b/i,
  /tak berdaya/i,
  /\bDTKS\b/,
  /\bKominfo\b/i,
  /\bBST\b/,
  /sanggah/i,
  /mas bagia/i,
]

test('no text uses a phrase that hurts, promises or is out of date', () => {
  const found = exampleTexts.filter(({ at, text }) => !at.endsWith('/url') && never.some((phrase) => phrase.test(text)))
  expect(found).toEqual([])
})

test('nothing is shouted', () => {
  expect(exampleTexts.filter(({ text }) => text.includes('!'))).toEqual([])
})

test('summaries fit a chat preview in every language', () => {
  const summaries = contentTypeNames
    .flatMap((type) => examples[type].map(({ slug, summary }) => ({ slug, summary })))
    .concat({ slug: 'settings', summary: exampleSettings.summary })
    .flatMap(({ slug, summary }) => Object.values(summary).map((text) => ({ slug, text, length: text.length })))
  expect(summaries.filter(({ length }) => length < 60 || length > 155)).toEqual([])
})

test('a document that says desil explains it', () => {
  const unexplained = contentTypeNames
    .flatMap((type) => examples[type].map((example) => ({ type, slug: example.slug, text: JSON.stringify({ ...example, cases: [] }) })))
    .filter(({ text }) => /\bdesil\b/i.test(text) && !/peringkat kesejahteraan keluarga, 1–10/.test(text))
    .map(({ type, slug }) => `${type} ${slug}`)
  expect(unexplained).toEqual([])
})

test('sentences residents read stay short', () => {
  const long = exampleTexts
    .filter(({ at }) => at.endsWith('/id') || at.endsWith('/text'))
    .flatMap(({ at, text }) => text.split(/(?<=[.?])\s+/).map((sentence) => ({ at, sentence, words: sentence.split(/\s+/).length })))
    .filter(({ words }) => words > 20)
  expect(long).toEqual([])
})
