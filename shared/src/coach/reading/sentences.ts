/** A stretch of a text. */
export type Span = { start: number; end: number }

const abbreviated = /(?:^|[\s(])(?:no|nr|jl|jln|gg|kp|rp|rt|rw|bp|ny|tn|sdr|dr|drs|dra|ir|prof|hj?|kel|kec|kab|dll|dsb|dst|mis|hlm|pkl|tgl|st|a\.n|d\.a|s\.d|u\.p|s\.sos|[a-z])$/iu
const ending = /[.!?…]+["”’»)\]]*(?=\s|$)|\n+/gu

/** Sentences of a text; a line break ends one, the dot of `Jl.`, `No.` or an initial does not unless a new sentence clearly begins. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const { 0: found, index } of text.matchAll(ending)) {
    const before = text.slice(Math.max(start, index - 8), index)
    const next = text.slice(index + found.length, index + found.length + 12).trimStart()
    if (found === '.' && abbreviated.test(before) && next !== '') continue
    // a sentence never begins in lower case
    if (found.startsWith('.') && /^\p{Ll}/u.test(next)) continue
    sentences.push({ start, end: index + found.length })
    start = index + found.length
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences.filter((sentence) => sentence.end > sentence.start)
}
