import type { Element } from '../engine/element.ts'
import { loadEngine } from '../engine/engine.ts'
import { fontStack } from '../engine/fonts.ts'
import { cutMask, emptyMask, type Mask } from '../paint/mask.ts'
import { type Weight, wordSpacing } from './setting.ts'

/** A letter, or a line that only the engine can set, at a size and weight; `width` in em. */
export type Piece = { text: string; width: number; isPlain: boolean; size: number; weight: Weight }

/** Masks by text; their origin is the pen, on the middle of the line. */
export type Masks = ReadonlyMap<string, Mask>

const mostBytes = 24_000_000
/** What a mask takes besides its steps, roughly. */
const bytesBeside = 200
const atlasWidth = 1024

let kept = new Map<string, Map<string, Mask>>()
let bytes = 0

/** The masks of one size and weight that are kept. */
function keptFor({ size, weight }: Piece): Map<string, Mask> {
  const key = `${weight} ${size}`
  const known = kept.get(key) ?? new Map<string, Mask>()
  kept.set(key, known)
  return known
}

/** Places of pieces in rows, each with space for what reaches beyond its line. */
function packAtlas(pieces: Piece[]) {
  const rooms = pieces
    .map((piece) => {
      const pad = Math.ceil(piece.size * 0.3)
      const height = 2 * Math.ceil(piece.size * (piece.isPlain ? 0.8 : 1.2))
      return { piece, pad, width: Math.ceil(piece.width * piece.size) + 2 * pad, height }
    })
    .sort((a, b) => b.height - a.height)
  const width = Math.max(atlasWidth, ...rooms.map((room) => room.width))
  let [left, top, rowHeight] = [0, 0, 0]
  const cells = rooms.map((room) => {
    if (left + room.width > width) [left, top, rowHeight] = [0, top + rowHeight, 0]
    const cell = { ...room, left, top }
    left += room.width
    rowHeight = Math.max(rowHeight, room.height)
    return cell
  })
  return { cells, width, height: top + rowHeight }
}

/** White letters on nothing: the engine's pixels then say how far each is covered. */
async function drawMasks(pieces: Piece[]): Promise<Mask[]> {
  const { renderPixels } = await loadEngine()
  const { cells, width, height } = packAtlas(pieces)
  const children = cells.map(({ piece: { text, size, weight }, left, top, pad, height: lineHeight }): Element => {
    const place = { position: 'absolute', left: left + pad, top, height: lineHeight, lineHeight: `${lineHeight}px` } as const
    return { type: 'text', text, style: { ...place, fontSize: size, fontWeight: weight, wordSpacing: wordSpacing * size } }
  })
  const style = { width, height, color: '#ffffff', fontFamily: fontStack, whiteSpace: 'nowrap' } as const
  const pixels = await renderPixels({ type: 'container', style, children }, { width, height })
  const masks = new Map(
    cells.map((cell) => [cell.piece, cutMask(pixels, width, cell, { x: cell.left + cell.pad, y: cell.top + cell.height / 2 })]),
  )
  return pieces.map((piece) => masks.get(piece) ?? emptyMask)
}

/** The masks of the pieces of each text, drawn in one go when they are new, and kept. */
export async function loadMasks(texts: Piece[][]): Promise<Masks[]> {
  if (bytes > mostBytes) {
    kept = new Map()
    bytes = 0
  }
  // a card keeps what it holds here, even when another gives all that is kept up
  const held = texts.map(([first]) => (first === undefined ? new Map<string, Mask>() : keptFor(first)))
  const missing = new Map<string, { piece: Piece; into: Map<string, Mask> }>()
  texts.forEach((pieces, index) => {
    const into = held[index]
    for (const piece of pieces) {
      if (into !== undefined && !into.has(piece.text)) missing.set(`${piece.weight} ${piece.size} ${piece.text}`, { piece, into })
    }
  })
  const wanted = [...missing.values()]
  const masks = wanted.length === 0 ? [] : await drawMasks(wanted.map(({ piece }) => piece))
  masks.forEach((mask, index) => {
    const { piece, into } = wanted[index] ?? {}
    if (piece !== undefined) into?.set(piece.text, mask)
    bytes += mask.steps.length + bytesBeside
  })
  return held
}
