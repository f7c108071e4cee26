import type { Size } from '../engine/engine.ts'
import type { Panel } from '../shapes/panel.ts'
import type { FittedText } from '../text/fit-text.ts'
import { type PlacedMask, placeTexts } from '../text/place-text.ts'
import { createInks, packColour } from './inks.ts'
import { loadDrawing } from './kept-drawings.ts'
import type { Drawing, DrawingMark, Mark, TextMark } from './marks.ts'
import { paintRectangle } from './paint-rectangle.ts'
import type { IndexedPixels } from './reduce-colours.ts'
import { paintMask, type Surface } from './surface.ts'

/** A card before it is painted: what lies behind everything, what is painted on it, where a photo would be. */
export type Plan = { size: Size; backdrop: Drawing; marks: Mark[]; panel?: Panel }

/** Where the pixels of a text are, px; its colour as "#rrggbb". */
export type TextPlace = { text: string; left: number; top: number; right: number; bottom: number; colour: string }

/** Everything the engine has to give before a card can be painted. */
export type Prepared = { backdrop: IndexedPixels; drawings: Map<Drawing, IndexedPixels>; texts: Map<FittedText, PlacedMask[]> }

/** Lets the engine draw what it has not drawn before. */
export async function preparePlan({ backdrop, marks }: Plan): Promise<Prepared> {
  const drawings = marks.filter((mark) => mark.kind === 'drawing').map(({ drawing }) => drawing)
  const texts = marks.filter((mark) => mark.kind === 'text').map(({ text }) => text)
  const [behind, placed, ...drawn] = await Promise.all([loadDrawing(backdrop), placeTexts(texts), ...drawings.map(loadDrawing)])
  return {
    backdrop: behind,
    drawings: new Map(drawings.flatMap((drawing, index) => (drawn[index] ? [[drawing, drawn[index]]] : []))),
    texts: new Map(texts.map((text, index) => [text, placed[index] ?? []])),
  }
}

let scratch = new Uint8Array()

/** The one surface there is, holding the backdrop; a new one for each card would cost more than painting it. */
function startSurface({ width, height }: Size, { palette, indices }: IndexedPixels): Surface {
  const stride = width + 1
  if (scratch.length < stride * height) scratch = new Uint8Array(stride * height)
  const rows = scratch.subarray(0, stride * height)
  for (let y = 0; y < height; y++) {
    rows[y * stride] = 0
    rows.set(indices.subarray(y * width, (y + 1) * width), y * stride + 1)
  }
  return { width, height, stride, rows, inks: createInks(palette) }
}

function paintDrawing({ stride, rows, inks }: Surface, drawn: IndexedPixels | undefined, mark: DrawingMark): void {
  if (drawn === undefined) return
  const { palette, indices } = drawn
  const { width, height } = mark.drawing.size
  const indexOf = Uint8Array.from(palette, (colour) => inks.indexOf(colour))
  for (let y = 0; y < height; y++) {
    const row = (Math.round(mark.top) + y) * stride + 1 + Math.round(mark.left)
    for (let x = 0; x < width; x++) rows[row + x] = indexOf[indices[y * width + x] ?? 0] ?? 0
  }
}

function paintText(surface: Surface, { text, left, top, colour }: TextMark, masks: PlacedMask[]): TextPlace {
  const [x, y, ink] = [Math.round(left), Math.round(top), packColour(colour)]
  const place: TextPlace = { text: text.lines.join(' '), left: surface.width, top: surface.height, right: 0, bottom: 0, colour }
  for (const placed of masks) {
    paintMask(surface, placed.mask, x + placed.left, y + placed.top, ink)
    const { left: inset, top: below, width, height } = placed.mask
    place.left = Math.min(place.left, x + placed.left + inset)
    place.top = Math.min(place.top, y + placed.top + below)
    place.right = Math.max(place.right, x + placed.left + inset + width)
    place.bottom = Math.max(place.bottom, y + placed.top + below + height)
  }
  return place
}

/**
 * Paints a card and says where its texts are. The surface is the same at every call: it must be encoded before the
 * next card is painted, with nothing awaited in between.
 */
export function paintPlan({ size, marks }: Plan, { backdrop, drawings, texts }: Prepared): { surface: Surface; texts: TextPlace[] } {
  const surface = startSurface(size, backdrop)
  const places: TextPlace[] = []
  for (const mark of marks) {
    if (mark.kind === 'rectangle') paintRectangle(surface, mark)
    else if (mark.kind === 'text') places.push(paintText(surface, mark, texts.get(mark.text) ?? []))
    else paintDrawing(surface, drawings.get(mark.drawing), mark)
  }
  return { surface, texts: places }
}
