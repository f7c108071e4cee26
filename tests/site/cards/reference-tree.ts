import { column, type Element } from '../../../site/src/cards/engine/element.ts'
import { fontStack } from '../../../site/src/cards/engine/fonts.ts'
import type { Mark, TextMark } from '../../../site/src/cards/paint/marks.ts'
import type { Plan } from '../../../site/src/cards/paint/paint-plan.ts'
import { loadAdvances } from '../../../site/src/cards/text/advances.ts'
import { wordSpacing } from '../../../site/src/cards/text/setting.ts'

/** Every letter of a text where our own painter puts it, in a box as high as the letters' own. */
async function letterElements({ text, left, top, colour }: TextMark): Promise<Element[]> {
  const { lines, size, weight, tracking, lineHeight } = text
  const { isPlain, pensOf } = await loadAdvances([' ', ...lines], { weight, tracking })
  return lines.flatMap((line, index) => {
    const letters = isPlain(line) ? Array.from(line.replaceAll('\u00a0', ' ')) : [line]
    const pens = isPlain(line) ? pensOf(line) : [0]
    const height = 2 * Math.ceil(size * (isPlain(line) ? 0.8 : 1.2))
    const style = { position: 'absolute', color: colour, fontSize: size, fontWeight: weight, height, lineHeight: `${height}px` } as const
    return letters.flatMap((letter, at): Element[] => {
      if (letter === ' ') return []
      const x = Math.round(left) + Math.round((pens[at] ?? 0) * size)
      const y = Math.round(top) + Math.round((index + 0.5) * lineHeight) - height / 2
      return [{ type: 'text', text: letter, style: { ...style, left: x, top: y, whiteSpace: 'nowrap', wordSpacing: wordSpacing * size } }]
    })
  })
}

async function markElements(mark: Mark): Promise<Element[]> {
  if (mark.kind === 'text') return letterElements(mark)
  const place = { position: 'absolute', left: Math.round(mark.left), top: Math.round(mark.top) } as const
  if (mark.kind === 'drawing') return [column(place, mark.drawing.build())]
  const [width, height] = [Math.round(mark.width), Math.round(mark.height)]
  return [
    column({
      ...place,
      width,
      height,
      borderRadius: Math.floor(Math.min(mark.radius, width / 2, height / 2)),
      backgroundColor: mark.colour,
    }),
  ]
}

/** A whole card as the engine alone would draw it, in full colour, with everything in the same place. */
export async function referenceTree({ size, backdrop, marks }: Plan): Promise<Element> {
  const painted = await Promise.all(marks.map(markElements))
  return column({ ...size, fontFamily: fontStack }, column({ position: 'absolute', left: 0, top: 0 }, backdrop.build()), ...painted.flat())
}
