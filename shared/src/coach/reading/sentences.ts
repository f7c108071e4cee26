/** A stretch of a text. */
export type Span = { start: number; end: number }

const abbreviated =
  /(?:^|[\s(])(?:no|nr|jl|jln|gg|kp|rp|rt|rw|bp|ny|tn|sdr|sdri|dr|drs|dra|ir|prof|hj?|kel|kec|kab|mis|hlm|pkl|tgl|st|a\.n|d\.a|s\.d|u\.p|[a-z])$/iu
// "Bu S. Ia …": the initial of an alias may end a sentence, that of "A. Yani" does not
const alias = /\b(?:bu|ibu|pak|bapak|mas|mbak|mbah|bunda|kak|kakek|nenek|eyang) [a-z]$/i
const ending = /[.!?…]+["”’»)\]]*(?=\s|$)|\n+/gu

/** Sentences of a text; a line break ends one, the dot of `Jl.` or `No.` and a dot before a small letter do not. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const { 0: found, index } of text.matchAll(ending)) {
    const before = text.slice(Math.max(start, index - 12), index)
    const next = text.slice(index + found.length, index + found.length + 12).trimStart()
    const isAlias = alias.test(before) && /^[\p{Lu}"“]/u.test(next)
    if (found === '.' && next !== '' && abbreviated.test(before) && !isAlias) continue
    if (found.startsWith('.') && /^\p{Ll}/u.test(next)) continue
    sentences.push({ start, end: index + found.length })
    start = index + found.length
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}
