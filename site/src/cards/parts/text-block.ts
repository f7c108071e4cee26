import type { Block } from '../paint/marks.ts'
import { type FittedText, fitSentences, fitText, type TextBox } from '../text/fit-text.ts'

/** A fitted text as a block. */
export const setText = (text: FittedText, colour: string): Block => ({
  width: text.width,
  height: text.height,
  marks: [{ kind: 'text', text, left: 0, top: 0, colour }],
})

/** Fits a text to its box and sets it. */
export const textBlock = async (text: string, box: TextBox, colour: string): Promise<Block> => setText(await fitText(text, box), colour)

/** Fits and sets a text that may be absent; whole sentences are kept where they can be. */
export const sentencesBlock = async (text: string | undefined, box: TextBox, colour: string): Promise<Block | undefined> =>
  text === undefined ? undefined : setText(await fitSentences(text, box), colour)
