import { reviewPiece, reviewText, wordLists } from '@ruang-solusi/shared/coach'
import { contentTypeNames } from '@ruang-solusi/shared/content'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import corpus from './corpus.json' with { type: 'json' }
import type { Sample } from './measure.ts'

const samples = (corpus as Sample[]).filter(({ as }) => as === undefined)
const clean = samples.filter(({ finds }) => finds.length === 0).map(({ text }) => text)
const sentence = fc.constantFrom(...samples.map(({ text }) => text))
/** Texts of every kind: prose, pieces of prose, digits and marks, and anything at all. */
const anyText = fc.oneof(
  fc.array(sentence, { maxLength: 5 }).map((texts) => texts.join(' ')),
  fc.array(fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 6 }).map((texts) => texts.join('')),
  fc.string({ unit: fc.constantFrom(...'08621 -./()+@RTNIKrp"“”!?\n\ud800\udfff,'), maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

test('offsets lie within the text, are not empty, and cover what the message quotes', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, end, message } of reviewText(text)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        const quoted = /^(?:Tanggal )?“([\s\S]*?)” /.exec(message)?.[1]
        if (quoted !== undefined) expect(text.slice(start, end)).toContain(quoted)
      }
    }),
    { numRuns: 1_500 },
  )
})

test('clean sentences side by side stay clean', () => {
  const ended = clean.filter((text) => /[.?!]["”]?$/.test(text))
  expect(ended.length).toBeGreaterThan(200)
  const joined = fc.oneof(
    fc.array(fc.constantFrom(...ended), { minLength: 2, maxLength: 6 }).map((texts) => texts.join(' ')),
    fc.array(fc.constantFrom(...clean), { minLength: 2, maxLength: 6 }).map((texts) => texts.join('\n')),
  )
  fc.assert(
    fc.property(joined, (text) => {
      expect(reviewText(text)).toEqual([])
    }),
    { numRuns: 3_000 },
  )
})

test('the same text gives the same findings, in order of importance', () => {
  const rank = { safe: 0, respectful: 1, accurate: 2, readable: 3 }
  fc.assert(
    fc.property(anyText, (text) => {
      const findings = reviewText(text)
      expect(reviewText(text, structuredClone(wordLists))).toEqual(findings)
      const order = findings.map(({ severity, dimension }) => (severity === 'must' ? 0 : 10) + rank[dimension])
      expect(order).toEqual([...order].sort((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})

test('a sentence keeps its findings when a clean paragraph goes before it', () => {
  const paragraph = 'Bawa KTP dan KK ke loket, gratis.\n'
  fc.assert(
    fc.property(sentence, (text) => {
      const moved = reviewText(paragraph + text).map((finding) => ({
        ...finding,
        start: finding.start - paragraph.length,
        end: finding.end - paragraph.length,
      }))
      expect(moved).toEqual(reviewText(text))
    }),
  )
})

test('whatever stands in a form, reviewing it never throws', () => {
  const value = fc.oneof(anyText, fc.jsonValue({ maxDepth: 4 }), fc.constant(null))
  const names =
    'name plainName summary body steps sources figures images benefit status claim claimLinks legalBasis papers places whatYouCanDo evidence programmes ownWords'
  const form = fc.dictionary(fc.constantFrom(...names.split(' ')), value, { maxKeys: 12 })
  fc.assert(
    fc.property(fc.constantFrom(...contentTypeNames), form, (type, fields) => {
      const piece = { ...fields, type } as unknown as Parameters<typeof reviewPiece>[0]
      for (const { field, fix } of reviewPiece(piece)) {
        expect(field).not.toBe('')
        expect(fix).not.toBe('')
      }
    }),
    { numRuns: 1_500 },
  )
})
