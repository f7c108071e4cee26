import type { Content, Localised } from '../content/index.ts'
import type { PaperToBring } from './facts.ts'
import type { KitContext } from './kit-context.ts'
import { oneLine, openSentence } from './one-line.ts'
import type { Say } from './say.ts'

const longestShort = 10
const conditional = /^(?:bila|jika|kalau|untuk|khusus|menawi|kangge)\b/i

/** "Kartu keluarga (KK)" → "KK"; a name without a short form stays. */
const shortName = (name: string): string => {
  const short = /\(([^()]+)\)$/.exec(name)?.[1] ?? ''
  return short !== '' && short.length <= longestShort ? short : name
}

/** The papers to bring, in the order the counter asks for them; one that nobody describes yet is left out. */
export function papersToBring(
  papers: Content<'programme'>['papers'] | { paper: string; note?: Localised }[],
  { library }: KitContext,
  say: Say,
): PaperToBring[] {
  return papers.flatMap(({ paper, note }) => {
    const name = oneLine(library.find('paper', paper)?.name)
    if (name === '') return []
    const noted = openSentence(say.content(note).text)
    return [{ name, short: oneLine(shortName(name)), note: noted, isConditional: conditional.test(noted) }]
  })
}
