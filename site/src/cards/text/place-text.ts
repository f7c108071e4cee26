import type { Mask } from '../paint/mask.ts'
import { type Advances, loadAdvances } from './advances.ts'
import type { FittedText } from './fit-text.ts'
import { loadMasks, type Masks, type Piece } from './glyph-masks.ts'

/** A mask and where its origin stands, px from the text's upper left corner. */
export type PlacedMask = { mask: Mask; left: number; top: number }

/** Letters of a plain line, each as a piece; any other line as one. */
function piecesOf({ lines, size, weight }: FittedText, { isPlain, widthOf }: Advances): Piece[] {
  return lines.flatMap((line) => {
    const isPlainLine = isPlain(line)
    const texts = isPlainLine ? Array.from(new Set(line.replaceAll('\u00a0', ' '))) : [line]
    return texts.map((text) => ({ text, width: widthOf(text), isPlain: isPlainLine, size, weight }))
  })
}

function placeLines({ lines, size, lineHeight }: FittedText, { isPlain, pensOf }: Advances, masks: Masks): PlacedMask[] {
  const placed: PlacedMask[] = []
  lines.forEach((line, index) => {
    const top = Math.round((index + 0.5) * lineHeight)
    const pens = isPlain(line) ? pensOf(line) : [0]
    const texts = isPlain(line) ? Array.from(line.replaceAll('\u00a0', ' ')) : [line]
    texts.forEach((text, letter) => {
      const mask = masks.get(text)
      // whole pixels: equal letters then are equal pixels, which compress better
      if (mask !== undefined && mask.width > 0) placed.push({ mask, left: Math.round((pens[letter] ?? 0) * size), top })
    })
  })
  return placed
}

/** The masks of some texts in their places; the engine draws only letters it has not drawn before. */
export async function placeTexts(texts: FittedText[]): Promise<PlacedMask[][]> {
  const advances = await Promise.all(texts.map(({ lines, weight, tracking }) => loadAdvances([' ', ...lines], { weight, tracking })))
  const pieces = texts.map((text, index) => (advances[index] === undefined ? [] : piecesOf(text, advances[index])))
  const masks = await loadMasks(pieces)
  return texts.map((text, index) => {
    const [known, drawn] = [advances[index], masks[index]]
    return known === undefined || drawn === undefined ? [] : placeLines(text, known, drawn)
  })
}
