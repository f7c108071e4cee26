/** The weights the card fonts come in. */
export type Weight = 500 | 700 | 800

/** How words are set: their weight, and their letter spacing in em. */
export type Setting = { weight: Weight; tracking: number }

/** Plus Jakarta Sans has narrow spaces; this much is added to each, em. */
export const wordSpacing = 0.05

const shaped = /[\p{M}\p{Script=Arabic}\p{Script=Javanese}]/u

/**
 * Whether letters can be set one by one. Marks and joined scripts are set by the engine as a whole line, which also
 * puts words that run from right to left in their order.
 */
export function isPlain(text: string, plain: ReadonlySet<number>): boolean {
  if (shaped.test(text)) return false
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0
    if (point !== 0xa0 && point !== 0x20 && !plain.has(point)) return false
  }
  return true
}
