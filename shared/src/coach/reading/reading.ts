import { lawNamesIn } from './law-names.ts'
import { quotationsIn } from './quotations.ts'
import { type Span, sentencesOf } from './sentences.ts'
import { type Word, wordsOf } from './words.ts'

/** A text as the checks see it. */
export type Reading = {
  text: string
  sentences: Span[]
  words: Word[]
  /** Index of the first word of each sentence, and one more at the end. */
  firstWords: number[]
  /** Somebody's own words: never judged for their manner. */
  quotations: Span[]
  /** Names of laws and bodies. */
  names: Span[]
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
const patterns = new WeakMap<string[], RegExp>()

function patternOf(names: string[]): RegExp {
  const known = patterns.get(names)
  if (known !== undefined) return known
  const written = names.map((name) => name.trim()).filter((name) => name !== '')
  const pattern = written.length === 0 ? /(?!)/g : new RegExp(written.map(escaped).join('|'), 'g')
  patterns.set(names, pattern)
  return pattern
}

const listedNames = (text: string, names: string[]): Span[] =>
  [...text.matchAll(patternOf(names))].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))

function merged(spans: Span[]): Span[] {
  const apart: Span[] = []
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else apart.push({ ...span })
  }
  return apart
}

/** Reads a text once, for every check. */
export function readText(text: string, names: string[]): Reading {
  const sentences = sentencesOf(text)
  const words = wordsOf(text, sentences)
  const firstWords = sentences.map(() => words.length)
  for (let index = words.length - 1; index >= 0; index -= 1) firstWords[words[index]?.sentence ?? 0] = index
  for (let sentence = sentences.length - 2; sentence >= 0; sentence -= 1)
    if (words[firstWords[sentence] ?? 0]?.sentence !== sentence) firstWords[sentence] = firstWords[sentence + 1] ?? words.length
  return {
    text,
    sentences,
    words,
    firstWords: [...firstWords, words.length],
    quotations: quotationsIn(text),
    names: merged([...lawNamesIn(words), ...listedNames(text, names)]),
  }
}

/** The words of one sentence. */
export const wordsOfSentence = ({ words, firstWords }: Reading, sentence: number): Word[] =>
  words.slice(firstWords[sentence] ?? 0, firstWords[sentence + 1] ?? words.length)

/** Whether a stretch lies within one of these spans, which are in order. */
export function isWithin({ start, end }: Span, spans: Span[]): boolean {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (span === undefined || span.start > start) high = middle - 1
    else if (span.end >= end) return true
    else low = middle + 1
  }
  return false
}
