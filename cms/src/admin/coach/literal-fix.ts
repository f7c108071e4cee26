import type { PieceFinding } from '@ruang-solusi/shared/coach'

const replaceable = new Set(['bureaucratic', 'long-word', 'stale-term'])
const single = /^Coba: ([^,;:“”]{2,60})\.$/u
const instruction = /^(?:hapus|sebut|tulis|pakai|langsung|lalu)\b| untuk (?:sekolah|perumahan)/i

/** The words that may simply take the place of the found ones; undefined where a person must choose or rewrite. */
export function literalFix({ check, start, end, fix = '', locale }: PieceFinding): string | undefined {
  if (!replaceable.has(check) || end <= start || locale !== undefined) return undefined
  const words = single.exec(fix)?.[1]
  return words === undefined || instruction.test(words) ? undefined : words
}

/** A text with the found words replaced, capital kept; undefined when the text changed since and the words stand elsewhere. */
export function replaced(text: string, { start, end, message }: PieceFinding, words: string): string | undefined {
  const found = text.slice(start, end)
  if (found === '' || !message.includes(`“${found}”`)) return undefined
  const isCapital = /^\p{Lu}/u.test(found)
  const written = isCapital ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words
  return `${text.slice(0, start)}${written}${text.slice(end)}`
}
