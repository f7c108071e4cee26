import type { Span } from './sentences.ts'
import type { Word } from './words.ts'

const laws =
  /^(undang-undang|uu|uud|perda|perdes|perwal|perwali|perbup|pergub|perpres|keppres|inpres|permen\p{L}*|kepmen\p{L}*|permensos|kepmensos|peraturan|keputusan|instruksi|qanun|pasal|ruu|raperda|pp)$/u
const bodies =
  /^(direktorat|ditjen|subdirektorat|subdit|yayasan|panti|komisi|bidang|seksi|deputi|himpunan|persatuan|ikatan|perkumpulan|rumah|rsj|rs)$/
const links = /^(nomor|no|tahun|tentang|dan|bagi|untuk|dengan|di|atas|yang|serta|ke|dari|jo|juncto|republik|\d.*)$/
const longest = 30

/** Where the name that begins at `first` ends: capitals, numbers and the small words between them; after `tentang` also a title in lower case. */
function endOfName(words: Word[], first: number): number {
  let last = first
  // what an article says is quoted from it
  const isArticle = /^(?:pasal|uud)$/.test(words[first]?.lower ?? '')
  for (let index = first + 1; index < words.length && index - first < longest; index += 1) {
    const word = words[index]
    if (word === undefined || word.sentence !== words[first]?.sentence) break
    // a title in lower case: "tentang penanganan fakir miskin", "UU perlindungan anak"
    const isTitle = words[index - 1]?.lower === 'tentang' || /^[pk]e\p{L}+an$/u.test(word.lower)
    if (isTitle && !word.isCapital) return Math.min(index + 4, words.length - 1)
    if (isArticle || word.isCapital || /^\d/.test(word.text)) last = index
    else if (!links.test(word.lower)) break
  }
  return last
}

/** A headline Written Like This, in which capitals tell nothing; only the words around `index` are looked at. */
function isHeadline(words: Word[], index: number): boolean {
  const near = words.slice(Math.max(0, index - longest), index + longest)
  const long = near.filter(({ sentence, text }) => sentence === words[index]?.sentence && text.length > 3)
  return long.length > 3 && long.every(({ isCapital }) => isCapital)
}

/** The names of laws and of certain bodies: words in them are no way to speak of a person. */
export function lawNamesIn(words: Word[]): Span[] {
  const names: Span[] = []
  let last = -1
  for (const [index, word] of words.entries()) {
    if (index <= last) continue
    const isBody = word.isCapital && bodies.test(word.lower) && !isHeadline(words, index)
    if (!isBody && !laws.test(word.lower)) continue
    last = endOfName(words, index)
    names.push({ start: word.start, end: words[last]?.end ?? word.end })
  }
  return names
}
