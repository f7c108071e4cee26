import { column } from '../engine/element.ts'
import { loadEngine } from '../engine/engine.ts'
import { fontStack } from '../engine/fonts.ts'
import { isPlain, type Setting, type Weight, wordSpacing } from './setting.ts'

/**
 * What is known of one weight, at a font size of 1 px: letters, what a pair has more or less than both, texts that only
 * the engine can set, and words that were added up before.
 */
type Known = { letters: Map<string, number>; pairs: Map<string, number>; wholes: Map<string, number>; words: Map<string, number> }

const measuredAt = 100
const mostWholes = 5000
const mostWords = 20_000
const kept = new Map<Weight, Known>()

const lettersOf = (text: string): string[] => Array.from(text.replaceAll('\u00a0', ' '))

async function measureTexts(texts: string[], weight: Weight): Promise<number[]> {
  const { measure } = await loadEngine()
  const style = { alignItems: 'flex-start', fontFamily: fontStack, fontSize: measuredAt, fontWeight: weight, whiteSpace: 'nowrap' } as const
  const tree = column(style, ...texts.map((text) => ({ type: 'text' as const, text })))
  return (await measure(tree)).map((width) => width / measuredAt)
}

/** The texts to measure so that some texts are known, by kind; a space stands between two letters n. */
function missingFor(texts: string[], { letters, pairs, wholes, words }: Known, plain: ReadonlySet<number>) {
  const missing = { letters: new Set<string>(), pairs: new Set<string>(), wholes: new Set<string>() }
  for (const text of texts) {
    if (words.has(text)) continue
    if (!isPlain(text, plain)) {
      if (!wholes.has(text)) missing.wholes.add(text)
      continue
    }
    let before = ' '
    for (const letter of lettersOf(text)) {
      if (!letters.has(letter)) missing.letters.add(letter)
      if (before !== ' ' && letter !== ' ' && !pairs.has(before + letter)) missing.pairs.add(before + letter)
      before = letter
    }
  }
  if (missing.letters.has(' ') && !letters.has('n')) missing.letters.add('n')
  return missing
}

/** Measures what is not yet known of some texts, all in one go. */
async function learn(texts: string[], weight: Weight): Promise<Known> {
  const known = kept.get(weight) ?? { letters: new Map(), pairs: new Map(), wholes: new Map(), words: new Map() }
  kept.set(weight, known)
  if (known.wholes.size > mostWholes) known.wholes = new Map()
  if (known.words.size > mostWords) known.words.clear()
  const missing = missingFor(texts, known, (await loadEngine()).plain)
  const letters = [...missing.letters].sort((a, b) => (a === ' ' ? 1 : 0) - (b === ' ' ? 1 : 0))
  const pairs = [...missing.pairs]
  const wholes = [...missing.wholes]
  if (letters.length + pairs.length + wholes.length === 0) return known
  const widths = (await measureTexts([...letters.map((letter) => (letter === ' ' ? 'n n' : letter)), ...pairs, ...wholes], weight)).values()
  const next = () => widths.next().value ?? 0
  const of = (letter: string | undefined) => known.letters.get(letter ?? '') ?? 0
  for (const letter of letters) known.letters.set(letter, letter === ' ' ? next() - 2 * of('n') : next())
  for (const pair of pairs) {
    const [first, second] = Array.from(pair)
    known.pairs.set(pair, next() - of(first) - of(second))
  }
  for (const whole of wholes) known.wholes.set(whole, next())
  return known
}

/** Where the pen stands before each letter of a plain text, and at last behind it. */
function pensOf(text: string, { letters, pairs }: Known, tracking: number): number[] {
  const pens = [0]
  let pen = 0
  let before = ' '
  for (const letter of lettersOf(text)) {
    const kern = before === ' ' || letter === ' ' ? 0 : (pairs.get(before + letter) ?? 0)
    // the kern belongs before the letter, so the pen behind the last one moves
    if (kern !== 0) pens[pens.length - 1] = pen + kern
    pen += kern + (letters.get(letter) ?? 0) + tracking + (letter === ' ' ? wordSpacing : 0)
    pens.push(pen)
    before = letter
  }
  return pens
}

/** Width of a plain text without letter spacing; words come again and again. */
function addUp(text: string, known: Known): number {
  const before = known.words.get(text)
  if (before !== undefined) return before
  const width = pensOf(text, known, 0).at(-1) ?? 0
  known.words.set(text, width)
  return width
}

/** Widths of texts at a font size of 1 px; `wordSpacing` is added to each space. */
export type Advances = {
  isPlain(text: string): boolean
  widthOf(text: string): number
  /** Where the pen stands before each letter of a plain text, and at last behind it. */
  pensOf(text: string): number[]
}

/** Learns the widths of some texts; texts seen before cost nothing. */
export async function loadAdvances(texts: string[], { weight, tracking }: Setting): Promise<Advances> {
  const { plain } = await loadEngine()
  const known = await learn(texts, weight)
  // these stay, even when others are learned in their place
  const { wholes } = known
  const isPlainText = (text: string) => isPlain(text, plain)
  return {
    isPlain: isPlainText,
    widthOf: (text) => wholes.get(text) ?? addUp(text, known) + tracking * Array.from(text).length,
    pensOf: (text) => pensOf(text, known, tracking),
  }
}
