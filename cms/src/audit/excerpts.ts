const most = 100
const before = 20

/** Long texts cut to where they begin to differ; short ones as they are. */
export function excerpts(from: string, to: string): { before: string; after: string } {
  if (from.length <= most && to.length <= most) return { before: from, after: to }
  let same = 0
  while (same < from.length && same < to.length && from[same] === to[same]) same += 1
  const start = same <= before ? 0 : same - before
  return { before: cut(from, start), after: cut(to, start) }
}

function cut(text: string, start: number): string {
  const end = start + most
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${text.length > end ? '…' : ''}`.toWellFormed()
}

/** The words of a rich text, without its form. */
export function plainText(node: unknown): string {
  if (node === null || typeof node !== 'object') return ''
  const { text, children, root } = node as { text?: unknown; children?: unknown; root?: unknown }
  if (typeof text === 'string') return text
  if (root) return plainText(root)
  return Array.isArray(children) ? children.map(plainText).join(' ') : ''
}
