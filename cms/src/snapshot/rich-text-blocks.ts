import type { Block, Span } from '@ruang-solusi/shared/content'
import { ProblemError } from '@ruang-solusi/shared/errors'

type Node = {
  type?: string
  text?: string
  format?: unknown
  tag?: string
  listType?: string
  fields?: { url?: unknown }
  children?: Node[]
}

const bold = 1
const italic = 2

const refuse = (node: Node, path: string): never => {
  throw new ProblemError(
    `Isi “${node.type ?? 'tanpa jenis'}” tidak bisa ditayangkan.`,
    'Hapus bagian itu, lalu tulis lagi sebagai paragraf atau daftar.',
    { path },
  )
}

/** Lines and links only: rich text is never deeper, so nothing here recurses further. */
function spansOf(path: string, nodes: Node[] = [], link?: string): Span[] {
  return nodes.flatMap((node) => {
    if (node.type === 'linebreak') return [{ text: '\n' }]
    if (node.type === 'tab') return [{ text: ' ' }]
    if ((node.type === 'link' || node.type === 'autolink') && link === undefined)
      return spansOf(path, node.children, String(node.fields?.url ?? ''))
    if (node.type !== 'text') return refuse(node, path)
    if (node.text === undefined || node.text === '') return []
    const format = typeof node.format === 'number' ? node.format : 0
    return [
      {
        text: node.text,
        ...(format & bold ? { bold: true as const } : {}),
        ...(format & italic ? { italic: true as const } : {}),
        ...(link === undefined ? {} : { link }),
      },
    ]
  })
}

function blockOf(node: Node, path: string): Block[] {
  if (node.type === 'list') {
    const items = (node.children ?? []).map((item) => spansOf(path, item.children)).filter((spans) => spans.length > 0)
    return items.length === 0 ? [] : [{ kind: 'list', ordered: node.listType === 'number', items }]
  }
  const spans = spansOf(path, node.children)
  if (spans.length === 0) return []
  if (node.type === 'paragraph') return [{ kind: 'paragraph', spans }]
  if (node.type === 'heading') return [{ kind: 'heading', level: node.tag === 'h3' ? 3 : 2, spans }]
  return refuse(node, path)
}

/** Rich text of the editor, at a field path, as contract blocks; empty paragraphs vanish. @throws ProblemError for any node the contract lacks. */
export function blocksFromRichText(value: unknown, path: string): Block[] {
  const root = (value as { root?: Node } | null)?.root
  return (root?.children ?? []).flatMap((node) => blockOf(node, path))
}

const textNode = (span: Span) => ({
  type: 'text',
  version: 1,
  text: span.text,
  format: (span.bold ? bold : 0) | (span.italic ? italic : 0),
  mode: 'normal',
  style: '',
  detail: 0,
})
const element = { version: 1, format: '' as const, indent: 0, direction: 'ltr' as const }

const nodesOf = (spans: Span[]) =>
  spans.map((span) =>
    span.link === undefined
      ? textNode(span)
      : { ...element, type: 'link', fields: { linkType: 'custom', url: span.link, newTab: false }, children: [textNode(span)] },
  )

/** Contract blocks as rich text of the editor. */
export function richTextFromBlocks(blocks: Block[]) {
  const children = blocks.map((block) => {
    if (block.kind === 'paragraph') return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children: nodesOf(block.spans) }
    if (block.kind === 'heading') return { ...element, type: 'heading', tag: `h${block.level}`, children: nodesOf(block.spans) }
    const items = block.items.map((spans, index) => ({ ...element, type: 'listitem', value: index + 1, children: nodesOf(spans) }))
    return {
      ...element,
      type: 'list',
      listType: block.ordered ? 'number' : 'bullet',
      tag: block.ordered ? 'ol' : 'ul',
      start: 1,
      children: items,
    }
  })
  return { root: { ...element, type: 'root', children } }
}
