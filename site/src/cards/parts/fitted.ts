import { column, type Element, type Style } from '../element.ts'
import { type FittedText, fitSentences, fitText, type TextBox } from '../fit-text.ts'
import { wordSpacing } from '../word-widths.ts'

/** A fitted text as an element; `line` styles every line (decoration). */
export const setText = (text: FittedText, color: string, style: Style = {}, line: Style = {}): Element =>
  column(
    {
      color,
      fontSize: text.size,
      fontWeight: text.weight,
      letterSpacing: text.tracking * text.size,
      wordSpacing: wordSpacing * text.size,
      lineHeight: `${text.lineHeight}px`,
      whiteSpace: 'nowrap',
      alignItems: 'flex-start',
      ...style,
    },
    ...text.lines.map((words): Element => ({ type: 'text', text: words, style: { height: text.lineHeight, ...line } })),
  )

/** Fits a text to its box and sets it. */
export const fitted = async (text: string, box: TextBox, color: string, style: Style = {}): Promise<Element> =>
  setText(await fitText(text, box), color, style)

/** Fits and sets a line that may be absent; whole sentences are kept where they can be. */
export const fittedLine = async (text: string | undefined, box: TextBox, color: string): Promise<Element | undefined> =>
  text === undefined ? undefined : setText(await fitSentences(text, box), color)
