/** A stretch of a text. */
export type Span = { start: number; end: number }

const abbreviated =
  /(?:^|[\s(])(?:no|nr|jl|jln|gg|kp|rp|rt|rw|bp|ny|tn|sdr|sdri|dr|drs|dra|ir|prof|hj?|kel|kec|kab|mis|hlm|pkl|tgl|st|a\.n|d\.a|s\.d|u\.p)$/iu
const alias = /\b(?:bu|ibu|pak|bapak|mas|mbak|mbah|bunda|kak|kakek|nenek|eyang) [a-z]$/i
// "Jl. A. Yani", "Raden A. Kartini", but "loket B."
const initial = /(?:^|\p{Lu}\S*\s|\.\s?)\p{L}$/u
const ending = /[.!?…]+["”’»)\]]*(?=\s|$)|\n+/gu

/** Whether the dot between these two belongs to a shortened word and ends no sentence. */
function isShortening(before: string, next: string): boolean {
  if (next === '') return false
  if (/^\p{Ll}/u.test(next) || abbreviated.test(before)) return true
  // "Bu S. Ia …" is two sentences, "Bu L. 09 …" is one
  return alias.test(before) ? !/^[\p{Lu}"“]/u.test(next) : initial.test(before)
}

/** Sentences of a text; a line break ends one, the dot of `Jl.` or `No.` and a dot before a small letter do not. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const { 0: found, index } of text.matchAll(ending)) {
    const before = text.slice(Math.max(start, index - 12), index)
    const next = text.slice(index + found.length, index + found.length + 12).trimStart()
    if (found.startsWith('.') && isShortening(before, next)) continue
    sentences.push({ start, end: index + found.length })
    start = index + found.length
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}
