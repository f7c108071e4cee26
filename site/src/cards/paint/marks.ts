import type { Element } from '../engine/element.ts'
import type { Size } from '../engine/engine.ts'
import type { FittedText } from '../text/fit-text.ts'

/** A text in its place. */
export type TextMark = { kind: 'text'; text: FittedText; left: number; top: number; colour: string }

/** A filled rectangle, its corners rounded. */
export type RectangleMark = { kind: 'rectangle'; left: number; top: number; width: number; height: number; radius: number; colour: string }

/** A picture that the engine draws once and that is then kept; equal keys are equal pictures, with no transparent pixel. */
export type Drawing = { key: string; size: Size; build(): Element }

export type DrawingMark = { kind: 'drawing'; drawing: Drawing; left: number; top: number }

/** What is painted on a card, one after the other; px from the upper left corner. */
export type Mark = TextMark | RectangleMark | DrawingMark

/** Marks of a part of a card and the room they take, px. */
export type Block = Size & { marks: Mark[] }

/** The same marks farther right and down. */
export const moved = (marks: Mark[], right: number, down: number): Mark[] =>
  marks.map((mark) => ({ ...mark, left: mark.left + right, top: mark.top + down }))
