import type { Node } from '@takumi-rs/core'

/** A box, a text or a picture of a card's element tree. */
export type Element = Node
export type Style = NonNullable<Node['style']>

const present = (children: (Element | undefined)[]): Element[] => children.filter((child) => child !== undefined)

/** Children side by side. */
export const row = (style: Style, ...children: (Element | undefined)[]): Element => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'row', ...style },
  children: present(children),
})

/** Children below one another. */
export const column = (style: Style, ...children: (Element | undefined)[]): Element => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', ...style },
  children: present(children),
})

/** A drawing at a fixed place or in the flow; `svg` is a whole document. */
export const drawing = (svg: string, width: number, height: number, style: Style = {}): Element => ({
  type: 'image',
  src: Buffer.from(svg),
  width,
  height,
  style: { width, height, flexShrink: 0, ...style },
})

/** An SVG document with its own coordinates. */
export const svgOf = (width: number, height: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`
