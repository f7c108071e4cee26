import { reviewText } from '@ruang-solusi/shared/coach'
import { exampleSettings } from '@ruang-solusi/shared/examples'
import { expect, test } from 'vitest'
import { messagesIn } from '../../../site/src/messages.ts'

/** What the coach's bar leaves standing, and why. */
const exceptions: Record<string, string> = {
  'messages.accessibilityPage.measure abbreviation': 'the name of the standard, which those who test look for',
  'messages.checkPage.bands.decile abbreviation': 'the question above the bands explains the word, a band has no room to',
  'messages.openData.access abbreviation': 'the page for programmers names the standard that they look for',
  'messages.openData.describe abbreviation': 'the page for programmers names the format that they look for',
  'messages.openData.licence abbreviation': 'the name of the licence',
  'messages.openData.localised abbreviation': 'the form of a date, letter by letter',
}

type Text = { path: string; text: string }

/** Every Indonesian sentence inside a value; a sentence made by a function is made with a small word in its gaps. */
function textsIn(path: string, value: unknown): Text[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') return textsIn(path, value(...Array(value.length).fill('tiga')))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => (key === 'jv' || key === 'en' ? [] : textsIn(`${path}.${key}`, each)))
}

const texts = [...textsIn('messages', messagesIn('id')), ...textsIn('settings', exampleSettings)]

const findings = texts.flatMap(({ path, text }) =>
  reviewText(text)
    .filter(({ severity, dimension }) => severity === 'must' || dimension === 'readable')
    .map(({ check, start, end }) => ({ key: `${path} ${check}`, words: text.slice(start, end) })),
)

test('the site keeps to the bar that the coach sets editors: short sentences, plain words, nothing that must not be said', () => {
  expect(texts.length).toBeGreaterThan(500)
  expect(findings.filter(({ key }) => exceptions[key] === undefined)).toEqual([])
})

test('every exception is still needed', () => {
  const found = new Set(findings.map(({ key }) => key))
  expect(Object.keys(exceptions).filter((key) => !found.has(key))).toEqual([])
})

test('a heavy sentence of the interface would be found', () => {
  const heavy = textsIn('messages', { heading: 'Dalam rangka pelaksanaan verifikasi, pemohon diharuskan melampirkan berkas.' })
  expect(heavy.flatMap(({ text }) => reviewText(text))).not.toEqual([])
})
