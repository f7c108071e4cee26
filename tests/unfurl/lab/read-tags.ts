import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5'

/** A tag as a crawler finds it; `key` is the property or name of a meta tag, `title`, or `link:` with its relation. */
export type Tag = { key: string; content: string; isInHead: boolean; isQuoted: boolean }

type Element = DefaultTreeAdapterTypes.Element
type Found = { key: string; content: string } | undefined

const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value

const textOf = ({ childNodes }: Element): string => childNodes.map((node) => ('value' in node ? node.value : '')).join('')

const readers: Record<string, (element: Element) => Found> = {
  title: (element) => ({ key: 'title', content: textOf(element) }),
  meta: (element) => {
    const key = attribute(element, 'property') ?? attribute(element, 'name')
    return key === undefined ? undefined : { key: key.toLowerCase(), content: attribute(element, 'content') ?? '' }
  },
  link: (element) => ({ key: `link:${attribute(element, 'rel')?.toLowerCase()}`, content: attribute(element, 'href') ?? '' }),
}

/** Whether every value of an element stands in quotes in the bytes that were read. */
const isQuoted = ({ sourceCodeLocation }: Element, html: string): boolean =>
  Object.values(sourceCodeLocation?.attrs ?? {}).every(({ startOffset, endOffset }) =>
    /^[^=]+(=\s*(["']).*\2)?$/su.test(html.slice(startOffset, endOffset)),
  )

function parseTags(html: string): Tag[] {
  const tags: Tag[] = []
  const visit = (node: DefaultTreeAdapterTypes.ChildNode, isInHead: boolean): void => {
    if (!('tagName' in node)) return
    const found = node.namespaceURI === 'http://www.w3.org/1999/xhtml' ? readers[node.tagName]?.(node) : undefined
    if (found !== undefined) tags.push({ ...found, content: found.content.trim(), isInHead, isQuoted: isQuoted(node, html) })
    for (const child of node.childNodes) visit(child, isInHead || node.tagName === 'head')
  }
  const onParseError = (_error: ParserError): void => {}
  for (const node of parse(html, { sourceCodeLocationInfo: true, onParseError }).childNodes) visit(node, false)
  return tags
}

// most crawlers read the same bytes, and the same bytes have the same tags
const known = new Map<string, Tag[]>()

/** All tags of a page, or of the beginning of one, in document order; HTML is read as a browser reads it, and nothing is run. */
export function readTags(html: string): Tag[] {
  const tags = known.get(html) ?? parseTags(html)
  known.set(html, tags)
  return tags
}
