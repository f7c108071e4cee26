import { balanceLines, breakLines, type MeasuredWord } from './break-lines.ts'
import { type Weight, widthsOf } from './word-widths.ts'

/** The room a text has, px, and the font sizes it may take, largest first; `leading` and `tracking` in em. */
export type TextBox = {
  width: number
  height: number
  sizes: readonly number[]
  weight: Weight
  lines?: number
  leading?: number
  tracking?: number
}

/** A text broken into lines that fit; not `isWhole` when it had to be shortened; `lineHeight`, `width` and `height` in px, `tracking` in em. */
export type FittedText = {
  lines: string[]
  isWhole: boolean
  size: number
  lineHeight: number
  width: number
  height: number
  weight: Weight
  tracking: number
}

/** Scripts that stack signs above and below the line need more room, and joined letters no spacing. */
function setting(text: string, { leading = 1.15, tracking = 0 }: TextBox): { leading: number; tracking: number } {
  if (/\p{Script=Javanese}/u.test(text)) return { leading: Math.max(leading, 1.8), tracking: 0 }
  if (/\p{Script=Arabic}/u.test(text)) return { leading: Math.max(leading, 1.6), tracking: 0 }
  return { leading, tracking }
}

const month = '(?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)[a-z]*'
const together = new RegExp(`Rp[\\d.,]+ (?:ribu|juta|miliar)|\\b\\d{1,2} ${month}\\b(?: \\d{4})?`, 'gu')

/** An amount with its unit and a day with its month are one word, so that no line ends in "Rp2" or "30". */
const wordsOf = (text: string): string[] => text.replace(together, (phrase) => phrase.replaceAll(' ', '\u00a0')).split(' ')

/** Shortens a single word that no size can hold; letters that belong together stay together. */
function cutWord({ word, width }: MeasuredWord, limit: number): MeasuredWord {
  if (width <= limit) return { word, width }
  const letters = Array.from(new Intl.Segmenter('id').segment(word), ({ segment }) => segment)
  const kept = letters.slice(0, Math.max(1, Math.floor((letters.length * limit * 0.85) / width)))
  return { word: kept.join(''), width: limit * 0.95 }
}

/** The first words of a text, with "…" in place of the rest and of the punctuation before it. */
function shorten(words: MeasuredWord[], ellipsis: number): MeasuredWord[] {
  return words.map(({ word, width }, index) =>
    index < words.length - 1 ? { word, width } : { word: `${word.replace(/[\s.,;:·–—“(‘/-]+$/u, '')}…`, width: width + ellipsis },
  )
}

/**
 * Breaks a text into lines at the largest size that fits its box. When even the smallest does not, the text is
 * shortened between words and ends in "…"; only a word wider than the box is cut within.
 */
export async function fitText(text: string, box: TextBox): Promise<FittedText> {
  const { leading, tracking } = setting(text, box)
  const plain = wordsOf(text)
  const [apart = 0, joined = 0, ellipsis = 0, ...widths] = await widthsOf(['n n', 'nn', '…', ...plain], { weight: box.weight, tracking })
  const space = apart - joined
  const words = plain.map((word, index) => ({ word, width: widths[index] ?? 0 }))

  const fits = (tried: MeasuredWord[], size: number): boolean => {
    const room = Math.max(1, Math.min(box.lines ?? Number.POSITIVE_INFINITY, Math.floor((box.height + 1) / (size * leading))))
    const limit = box.width / size
    return tried.every(({ width }) => width <= limit) && breakLines(tried, space, limit).length <= room
  }
  const setAt = (set: MeasuredWord[], size: number, isWhole: boolean): FittedText => {
    const lines = balanceLines(set, space, box.width / size)
    const longest = Math.max(...lines.map((line) => line.reduce((sum, { width }) => sum + space + width, -space)))
    return {
      lines: lines.map((line) => line.map(({ word }) => word).join(' ')),
      isWhole,
      size,
      lineHeight: leading * size,
      width: longest * size,
      height: lines.length * leading * size,
      weight: box.weight,
      tracking,
    }
  }

  const size = box.sizes.find((candidate) => fits(words, candidate))
  if (size !== undefined) return setAt(words, size, true)
  const smallest = Math.min(...box.sizes)
  const narrowed = words.map((word) => cutWord(word, box.width / smallest - ellipsis))
  // what follows a cut word would read as a new sentence, so the text ends there
  const firstCut = narrowed.findIndex(({ word }, index) => word !== words[index]?.word)
  let count = firstCut < 0 ? narrowed.length - 1 : firstCut + 1
  while (count > 1 && !fits(shorten(narrowed.slice(0, count), ellipsis), smallest)) count--
  return setAt(shorten(narrowed.slice(0, Math.max(1, count)), ellipsis), smallest, false)
}

/** Like `fitText`, but a text that does not fit loses its last sentences first; only a single one is cut. */
export async function fitSentences(text: string, box: TextBox): Promise<FittedText> {
  const sentences = text.split(/(?<=[.!?]) /u)
  for (let count = sentences.length; count > 1; count--) {
    const fitted = await fitText(sentences.slice(0, count).join(' '), box)
    if (fitted.isWhole) return fitted
  }
  return fitText(sentences[0] ?? text, box)
}
