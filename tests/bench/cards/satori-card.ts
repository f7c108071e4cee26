import { Resvg } from '@resvg/resvg-js'
import satori, { type Font } from 'satori'
import type { Element } from '../../../site/src/cards/engine/element.ts'
import { loadFonts, mainFamily } from '../../../site/src/cards/engine/fonts.ts'
import type { Mark } from '../../../site/src/cards/paint/marks.ts'
import type { Plan } from '../../../site/src/cards/paint/paint-plan.ts'

/** A node as satori takes it, without React. */
type Node = { type: string; props: { style: Record<string, unknown>; children?: string | Node[]; [name: string]: unknown } }

const div = (style: Record<string, unknown>, children: string | Node[] = []): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})

function nodeOf(element: Element): Node {
  const style = { ...(element.style as Record<string, unknown>) }
  if (element.type === 'text') return div(style, element.text)
  if (element.type === 'container') return div(style, (element.children ?? []).map(nodeOf))
  const src = `data:image/svg+xml;base64,${Buffer.from(element.src as Uint8Array).toString('base64')}`
  return { type: 'img', props: { src, width: element.width, height: element.height, style } }
}

function markNodes(mark: Mark): Node[] {
  const place = { position: 'absolute', left: mark.left, top: mark.top }
  if (mark.kind === 'rectangle') {
    return [div({ ...place, width: mark.width, height: mark.height, borderRadius: mark.radius, backgroundColor: mark.colour })]
  }
  if (mark.kind === 'drawing') return [div(place, [nodeOf(mark.drawing.build())])]
  const { lines, lineHeight, size, weight, tracking } = mark.text
  const font = { fontSize: size, fontWeight: weight, letterSpacing: tracking * size, lineHeight: `${lineHeight}px`, height: lineHeight }
  return lines.map((line, index) =>
    div({ ...place, top: mark.top + index * lineHeight, ...font, color: mark.colour, whiteSpace: 'pre' }, line),
  )
}

/** The main font as satori takes it. */
export const satoriFonts = async (): Promise<Font[]> =>
  (await loadFonts())
    .filter(({ family }) => family === mainFamily)
    .map(({ family, weight, data }) => ({ name: family, weight: weight as 500 | 700 | 800, data, style: 'normal' }))

/** The same card, everything in the same place, by satori and resvg. */
export async function satoriCard({ size, backdrop, marks }: Plan, fonts: Font[]): Promise<Buffer> {
  const tree = div({ ...size, position: 'relative', fontFamily: mainFamily }, [nodeOf(backdrop.build()), ...marks.flatMap(markNodes)])
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], { ...size, fonts })
  return new Resvg(svg).render().asPng()
}
