/** Deeper than any text of the editor: lists hold no lists, and a link holds words. */
const deepest = 20
const tags: Record<string, RegExp> = { heading: /^h[23]$/, list: /^[ou]l$/ }

const isRecord = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value)

/** Why a value is no text of the editor, in Indonesian; undefined when it is one, or empty. It walks level by level, however deep the value is. */
export function richTextProblem(value: unknown): string | undefined {
  const broken = 'Isi ini tidak utuh. Hapus, lalu tulis lagi.'
  if (value === null || value === undefined || value === '') return undefined
  if (!isRecord(value) || !isRecord(value.root)) return broken
  let level: unknown[] = [value.root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return 'Isi ini bertingkat terlalu dalam. Tulis lagi sebagai paragraf atau daftar biasa.'
    const next: unknown[] = []
    for (const node of level) {
      if (!isRecord(node) || typeof node.type !== 'string') return broken
      if (tags[node.type]?.test(String(node.tag)) === false) return broken
      if (node.children !== undefined && !Array.isArray(node.children)) return broken
      next.push(...(node.children ?? []))
    }
    level = next
  }
  return undefined
}
