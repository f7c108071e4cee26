import { loadAdvances } from './advances.ts'
import { balanceLines, breakLines, type MeasuredWord } from './break-lines.ts'
import type { Weight } from './setting.ts'
import { splitWord } from './split-word.ts'

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
  /** How far each line reaches, px. */
  reaches: number[]
  isWhole: boolean
  size: number
  lineHeight: number
  width: number
  height: number
  weight: Weight
  tracking: number
}

/** Scripts that stack signs above and below the line need more room, and joined letters no spacing. */
function settingFor(text: string, { leading = 1.15, tracking = 0 }: TextBox): { leading: number; tracking: number } {
  if (/\p{Script=Javanese}/u.test(text)) return { leading: Math.max(leading, 1.8), tracking: 0 }
  if (/\p{Script=Arabic}/u.test(text)) return { leading: Math.max(leading, 1.6), tracking: 0 }
  return { leading, tracking }
}

const month = '(?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)[a-z]*'
const unit = '(?:ribu|juta|miliar)'
const together = new RegExp(`– [\\d.,]+(?: ${unit})?|Rp[\\d.,]+ ${unit}|\\b\\d{1,2} ${month}\\b(?: \\d{4})?`, 'gu')

/** More words than this fit no box. */
const mostWords = 300
const mostSentences = 12

/** An amount with its unit and a day with its month are one word, so that no line ends in "Rp2" or "30". */
const wordsOf = (text: string): string[] =>
  text
    .replace(together, (phrase) => phrase.replaceAll(' ', '\u00a0'))
    .split(' ')
    .slice(0, mostWords)

/** The first words of a text, with "…" in place of the rest and of the punctuation before it. */
function shorten(words: MeasuredWord[], ellipsis: number): MeasuredWord[] {
  return words.map(({ word, width }, index) =>
    index < words.length - 1 ? { word, width } : { word: `${word.replace(/[\s.,;:·–—“(‘/-]+$/u, '')}…`, width: width + ellipsis },
  )
}

type Measured = { words: MeasuredWord[]; space: number; ellipsis: number; leading: number; tracking: number }

/** Whether words fit a box at a size. */
function fits(words: MeasuredWord[], { space, leading }: Measured, box: TextBox, size: number): boolean {
  const room = Math.max(1, Math.min(box.lines ?? Number.POSITIVE_INFINITY, Math.floor((box.height + 1) / (size * leading))))
  const limit = box.width / size
  return words.every(({ width }) => width <= limit) && breakLines(words, space, limit).length <= room
}

function setAt(words: MeasuredWord[], { space, leading, tracking }: Measured, box: TextBox, size: number, isWhole: boolean): FittedText {
  const lines = balanceLines(words, space, box.width / size)
  const reaches = lines.map((line) => size * line.reduce((sum, { width }) => sum + space + width, -space))
  return {
    lines: lines.map((line) => line.map(({ word }) => word).join(' ')),
    reaches,
    isWhole,
    size,
    lineHeight: leading * size,
    width: Math.max(...reaches),
    height: lines.length * leading * size,
    weight: box.weight,
    tracking,
  }
}

/** Words too wide for the box in parts, at a size. */
async function splitWide(plain: string[], measured: Measured, box: TextBox, size: number): Promise<MeasuredWord[]> {
  const setting = { weight: box.weight, tracking: measured.tracking }
  const advances = await loadAdvances(['-', ...plain], setting)
  const parts = plain.flatMap((word) => splitWord(word, box.width / size, advances))
  const { widthOf } = await loadAdvances(parts, setting)
  return parts.map((word) => ({ word, width: widthOf(word) }))
}

/**
 * Breaks a text into lines at the largest size that fits its box. A word wider than a line at every size goes on in the
 * next; a text that does not fit even at the smallest size is shortened between words and ends in "…".
 */
export async function fitText(text: string, box: TextBox): Promise<FittedText> {
  const { leading, tracking } = settingFor(text, box)
  const plain = wordsOf(text)
  const { widthOf } = await loadAdvances([' ', '…', ...plain], { weight: box.weight, tracking })
  const measured = {
    words: plain.map((word) => ({ word, width: widthOf(word) })),
    space: widthOf(' '),
    ellipsis: widthOf('…'),
    leading,
    tracking,
  }
  const size = box.sizes.find((candidate) => fits(measured.words, measured, box, candidate))
  if (size !== undefined) return setAt(measured.words, measured, box, size, true)
  const smallest = Math.min(...box.sizes)
  for (const candidate of measured.words.some(({ width }) => width > box.width / smallest) ? box.sizes : []) {
    const parts = await splitWide(plain, measured, box, candidate)
    if (fits(parts, measured, box, candidate)) return setAt(parts, measured, box, candidate, true)
  }
  const parts = await splitWide(plain, measured, { ...box, width: box.width - measured.ellipsis * smallest }, smallest)
  let count = parts.length - 1
  while (count > 1 && !fits(shorten(parts.slice(0, count), measured.ellipsis), measured, box, smallest)) count--
  return setAt(shorten(parts.slice(0, Math.max(1, count)), measured.ellipsis), measured, box, smallest, false)
}

/**
 * Like `fitText`, but a text that does not fit loses its last sentences first; only a single one is cut. A question
 * stays with its answer.
 */
export async function fitSentences(text: string, box: TextBox): Promise<FittedText> {
  const sentences = text.split(/(?<=[.!]) /u)
  for (let count = Math.min(sentences.length, mostSentences); count > 1; count--) {
    const fitted = await fitText(sentences.slice(0, count).join(' '), box)
    if (fitted.isWhole) return fitted
  }
  return fitText(sentences[0] ?? text, box)
}
