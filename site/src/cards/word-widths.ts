import { loadEngine } from './engine.ts'
import { fontStack } from './fonts.ts'

/** The weights the card fonts come in. */
export type Weight = 500 | 700 | 800

/** How one word is set: its weight, and its letter spacing in em. */
export type WordStyle = { weight: Weight; tracking: number }

/** Plus Jakarta Sans has narrow spaces; this much is added to each, em. */
export const wordSpacing = 0.05

const measuredAt = 100
const mostKept = 20_000
const kept = new Map<string, number>()

/** Lays unknown words out below one another, all in one go. */
async function measureWords(words: string[], { weight, tracking }: WordStyle): Promise<number[]> {
  const { measure } = await loadEngine()
  const { children } = await measure({
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      fontFamily: fontStack,
      fontSize: measuredAt,
      fontWeight: weight,
      letterSpacing: tracking * measuredAt,
      wordSpacing: wordSpacing * measuredAt,
      whiteSpace: 'nowrap',
    },
    children: words.map((text) => ({ type: 'text', text })),
  })
  return children.map(({ runs }) => Math.max(0, ...runs.map(({ x, width }) => x + width)) / measuredAt)
}

/** Widths of words at a font size of 1 px; words seen before cost nothing. */
export async function widthsOf(words: string[], style: WordStyle): Promise<number[]> {
  if (kept.size > mostKept) kept.clear()
  const keyOf = (word: string) => `${style.weight} ${style.tracking} ${word}`
  const known = new Map(words.map((word) => [word, kept.get(keyOf(word))]))
  const missing = [...known.keys()].filter((word) => known.get(word) === undefined)
  const measured = missing.length === 0 ? [] : await measureWords(missing, style)
  missing.forEach((word, index) => {
    known.set(word, measured[index])
    kept.set(keyOf(word), measured[index] ?? 0)
  })
  return words.map((word) => known.get(word) ?? 0)
}
