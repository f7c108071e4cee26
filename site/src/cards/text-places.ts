import type { MeasuredNode } from '@takumi-rs/core'
import type { Element } from './element.ts'

/** Where a text stands on the finished card, px; the box around it when it is turned. */
export type TextPlace = { text: string; left: number; top: number; right: number; bottom: number }

function boxAround(node: MeasuredNode, text: string): TextPlace {
  const [a, b, c, d, e, f] = node.transform
  const right = Math.max(0, ...node.runs.map(({ x, width }) => x + width))
  const corners = [0, right].flatMap((x) => [0, node.height].map((y) => ({ x: a * x + c * y + e, y: b * x + d * y + f })))
  const across = corners.map(({ x }) => x)
  const down = corners.map(({ y }) => y)
  return { text, left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) }
}

/** The place of every text of a tree, in order, from the layout the engine made of it. */
export function textPlaces(tree: Element, layout: MeasuredNode): TextPlace[] {
  if (tree.type === 'text') return [boxAround(layout, tree.text)]
  if (tree.type === 'image') return []
  return (tree.children ?? []).flatMap((child, index) => {
    const measured = layout.children[index]
    return measured === undefined ? [] : textPlaces(child, measured)
  })
}
