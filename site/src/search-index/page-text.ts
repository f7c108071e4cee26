import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

// ways on, ways to share, what other pages say, and a claim, which a result must not repeat
const leftOut = /^(?:trail|share|badges|items|rows|links|printed|claim|trust)$/
const silent = /^(?:script|style|svg|nav|form|h1)$/
const inline = /^(?:a|b|em|i|s|span|strong|time|abbr|bdi)$/

/** What a finished page says between its heading and its ways on, as plain text. */
export function pageText(html: string): string {
  const parts: string[] = []
  const read = (node: Node, isMain: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node && isMain) parts.push(node.value)
    if (!('tagName' in node) || silent.test(node.tagName)) return
    const classes = node.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? []
    if (classes.some((name) => leftOut.test(name))) return
    for (const child of node.childNodes) read(child, isMain || node.tagName === 'main')
    if (!inline.test(node.tagName)) parts.push(' ')
  }
  for (const node of parse(html).childNodes) read(node, false)
  return parts.join('').replace(/\s+/g, ' ').trim()
}
