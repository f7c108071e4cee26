import { cutAtWord, type PaperToBring, type ShareFacts, sayPapers } from '@ruang-solusi/shared/share-kit'
import type { PageContext } from './context.ts'
import { heightOf, type PosterPaper } from './poster-paper.ts'

/** A row of a poster: a text, or lines with a box to tick or a number. */
export type PosterRow = { label: string; text: string; items: string[]; isOrdered: boolean }

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
function* rowSets(facts: ShareFacts, { row }: PosterPaper, { messages }: PageContext): Generator<PosterRow[]> {
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
  const inShort = { whom: whom(1), steps: textRow(list.heading, way, row.most), bring: textRow(text.bring, said.shorter, row.most) }
  const shortest = textRow(text.bring, said.shortest || said.shorter, row.most)
  const none = papers.length === 0 ? { bring: inShort.bring } : {}
  const levels = [
    { ...asLines, ...none },
    { ...asLines, ...none, whom: inShort.whom },
    { ...asLines, ...none, whom: inShort.whom, steps: inShort.steps },
    { ...inShort, steps: lineRow(list.heading, steps.slice(0, 2), list.isOrdered) },
    inShort,
    { ...inShort, bring: shortest },
    { ...inShort, bring: shortest, whom: cutAtWord(inShort.whom, row.most / 2), steps: textRow(list.heading, way, row.most / 2) },
  ]
  for (const [index, level] of levels.entries()) {
    const most = index === levels.length - 1 ? row.most / 2 : row.most
    yield [
      textRow(text.whom, level.whom, index === 0 ? 2 * row.most : most),
      level.steps,
      level.bring,
      textRow(isToAsk ? text.ask : text.where, where.text, most),
      textRow(text.when, when.text, most),
    ].filter((each) => each.text !== '' || each.items.length > 0)
  }
}

function heightOfRow({ label, text, items }: PosterRow, paper: PosterPaper): number {
  const runIn = paper.label === 0 ? `${label}: ` : ''
  const lines =
    items.length === 0 ? heightOf(runIn + text, paper.row) : items.reduce((sum, item) => sum + heightOf(`xxxx${item}`, paper.row) + 0.9, 0)
  const ownLine = paper.label === 0 && items.length > 0 ? paper.row.height : paper.label
  return ownLine + lines + paper.gap
}

/** The fullest rows that find room in so many millimetres. */
export function rowsWithin(height: number, facts: ShareFacts, paper: PosterPaper, context: PageContext): PosterRow[] {
  let last: PosterRow[] = []
  for (const rows of rowSets(facts, paper, context)) {
    last = rows
    if (rows.reduce((sum, row) => sum + heightOfRow(row, paper), 0) <= height) break
  }
  return last
}
