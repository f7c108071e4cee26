import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type PageElement = { name: string; attributes: Record<string, string>; isInHead: boolean }

/** What the checks need to know about one HTML page. */
export type PageFacts = {
  /** Its public path: `/`, `/program/beasiswa/`, `/404.html`. */
  path: string
  html: string
  bytes: number
  /** Every element, in document order. */
  elements: PageElement[]
  /** Text of each `<title>` in the head. */
  titles: string[]
  /** Everything an address may point at with `#`. */
  ids: Set<string>
}

type Node = DefaultTreeAdapterTypes.ChildNode

const textOf = (element: DefaultTreeAdapterTypes.Element): string =>
  element.childNodes.map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : '')).join('')

/** Reads a page as a browser would; a head that ends early, by a stray element, shows in `isInHead`. */
export function readPage(path: string, html: string): PageFacts {
  const elements: PageElement[] = []
  const titles: string[] = []
  const visit = (node: Node, isInHead: boolean): void => {
    if (!('tagName' in node)) return
    const name = node.tagName
    elements.push({ name, isInHead, attributes: Object.fromEntries(node.attrs.map((attribute) => [attribute.name, attribute.value])) })
    if (name === 'title' && isInHead) titles.push(textOf(node).trim())
    for (const child of node.childNodes) visit(child, isInHead || name === 'head')
  }
  for (const node of parse(html).childNodes) visit(node, false)
  const ids = new Set(elements.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id])))
  return { path, html, bytes: Buffer.byteLength(html), elements, titles, ids }
}
