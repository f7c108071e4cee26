import { cutAtWord, type PaperToBring, type ShareFacts, sayPapers } from '@ruang-solusi/shared/share-kit'
import type { PageContext } from './context.ts'
import { heightOf, type PosterPaper, type PosterSize, posterSizes } from './poster-paper.ts'

/** A row of a poster: a text, or lines with a box to tick or a number. */
export type PosterRow = { label: string; text: string; items: string[]; isOrdered: boolean }

// rather small letters than no steps and no names of papers
const mostLeftOut = 2
const mostExtras = 2

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A row of one text, cut between words where it is too long. */
export const textRow = (label: string, text: string, most: number): PosterRow => ({
  label,
  text: upperFirst(cutAtWord(text, most)),
  items: [],
  isOrdered: false,
})

const lineRow = (label: string, items: string[], isOrdered: boolean): PosterRow => ({ label, text: '', items, isOrdered })

const inFull = ({ name, note }: PaperToBring): string => (note === '' ? name : `${name}, ${note}`)

/** The same rows in more and more words that can be done without: the fullest first. */
function* rowSets(facts: ShareFacts, most: number, { messages }: PageContext): Generator<PosterRow[]> {
  const text = messages.kit.poster
  const { forWhom, audience, where, when, isToAsk, list, papers, entry } = facts
  const said = sayPapers(facts)
  const steps = list.items.map((item) => item.text).filter((item) => item !== '')
  const way = entry === '' ? (steps[0] ?? '') : entry
  const whom = (most: number): string =>
    audience === 'everyone'
      ? ''
      : forWhom
          .slice(0, most)
          .map((each) => each.text)
          .join(' ')
  const asLines = {
    whom: whom(9),
    steps: lineRow(list.heading, steps, list.isOrdered),
    bring: lineRow(text.bring, papers.map(inFull), false),
  }
  const inShort = { whom: whom(1), steps: textRow(list.heading, way, most), bring: textRow(text.bring, said.shorter, most) }
  const shortest = textRow(text.bring, said.shortest || said.shorter, most)
  const none = papers.length === 0 ? { bring: inShort.bring } : {}
  const full = { ...asLines, ...none, extras: [] as string[] }
  // a poster keeps silent about the rumour
  const extras = facts.opening.text === '' ? facts.more.map((extra) => extra.text).filter((extra) => extra.length <= most) : []
  const short = { ...inShort, extras: [] as string[] }
  const levels = [
    { ...full, extras: extras.slice(0, mostExtras) },
    full,
    { ...full, whom: inShort.whom },
    { ...full, whom: inShort.whom, steps: inShort.steps },
    { ...short, steps: lineRow(list.heading, steps.slice(0, 2), list.isOrdered) },
    short,
    { ...short, bring: shortest },
    { ...short, bring: shortest, whom: cutAtWord(inShort.whom, most / 2), steps: textRow(list.heading, way, most / 2) },
  ]
  for (const [index, level] of levels.entries()) {
    const longest = index === levels.length - 1 ? most / 2 : most
    yield [
      textRow(text.whom, level.whom, index < 2 ? 2 * most : longest),
      level.steps,
      level.bring,
      textRow(isToAsk ? text.ask : text.where, where.text, longest),
      textRow(text.when, when.text, longest),
      ...level.extras.map((extra) => textRow('', extra, longest)),
    ].filter((each) => each.text !== '' || each.items.length > 0)
  }
}

function heightOfRow({ label, text, items }: PosterRow, paper: PosterPaper, size: PosterSize): number {
  const line = paper.rows[size]
  const runIn = paper.label === 0 && label !== '' ? `${label}: ` : ''
  const lines = items.length === 0 ? heightOf(runIn + text, line) : items.reduce((sum, item) => sum + heightOf(`xxx${item}`, line) + 0.9, 0)
  const ownLine = label === '' ? 0 : paper.label === 0 && items.length > 0 ? line.height : paper.label
  return ownLine + lines + paper.gap
}

/** The fullest rows that find room in so many millimetres, in large letters where they all do. */
export function rowsWithin(
  height: number,
  facts: ShareFacts,
  paper: PosterPaper,
  context: PageContext,
): { rows: PosterRow[]; size: PosterSize } {
  let last: PosterRow[] = []
  for (const size of posterSizes) {
    for (const [level, rows] of [...rowSets(facts, paper.rows[size].most, context)].entries()) {
      last = rows
      const fits = rows.reduce((sum, row) => sum + heightOfRow(row, paper, size), 0) <= height
      if (fits && (size === 'small' || level <= mostLeftOut)) return { rows, size }
    }
  }
  return { rows: last, size: 'small' }
}
