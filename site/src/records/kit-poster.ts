import type { ContentType } from '@ruang-solusi/shared/content'
import {
  cutAtWord,
  type ShareFacts,
  sayAsk,
  sayChecked,
  sayCost,
  sayRemedyForMoney,
  sayUntil,
  withMark,
} from '@ruang-solusi/shared/share-kit'
import type { PageContext } from './context.ts'
import { a4, a5, heightOf, type PosterPaper, type PosterSize } from './poster-paper.ts'
import { type PosterRow, rowsWithin, textRow } from './poster-rows.ts'
import { type QrCode, qrCode } from './qr-code.ts'

/** The words of a poster in one size; what does not fit the paper is cut between words. */
type PosterWords = {
  lead: string
  what: string
  /** How long `what` is, which decides its letters. */
  headline: 'short' | 'middle' | 'long'
  about: string
  rows: PosterRow[]
  size: PosterSize
  /** Whom to ask, below the QR code. */
  ask: PosterRow
  cost: string
  money: string
  dates: string
}

/** A poster in one ink: two sizes of words, one QR code. */
export type Poster = { a4: PosterWords; a5: PosterWords; qr: QrCode; address: string; publisher: string; example: boolean }

/** As many whole sentences as fit; the first one cut when not even that does. */
function sentencesWithin(text: string, most: number): string {
  if (text.length <= most) return text
  const end = [...text.matchAll(/[^\s.]{2}[.?!](?=\s)/gu)].map((match) => match.index + match[0].length).filter((index) => index <= most)
  return end.length === 0 ? cutAtWord(text, most) : text.slice(0, end.at(-1))
}

/** Whom to ask, below the QR code; left out where the column has no room for it. */
function askOf(facts: ShareFacts, { side }: PosterPaper, height: number): PosterRow {
  const { label, text } = sayAsk(facts)
  const address = facts.url.replace(/^https?:\/\//, '')
  const taken = side.code + heightOf(`${'x'.repeat(30)}${address}`, side) + heightOf(label, side) + heightOf(text, side) + 10
  return textRow(label, taken <= height ? text : '', side.most)
}

function wordsOf(facts: ShareFacts, paper: PosterPaper, context: PageContext): PosterWords {
  const { figure, example } = facts
  const headline = facts.what.text === '' ? facts.kind : facts.what.text
  const name = figure === '' ? facts.lead : headline.slice(0, -figure.length).replace(/: $/, '')
  const what = cutAtWord(figure === '' ? headline : figure, paper.what.long.most)
  const size = what.length <= paper.what.short.most ? 'short' : what.length <= paper.what.middle.most ? 'middle' : 'long'
  const lead = cutAtWord(name, paper.lead.most)
  const about = paper.about.most === 0 ? '' : sentencesWithin(facts.about.text, paper.about.most)
  const cost = cutAtWord(sayCost(facts), paper.cost.most)
  const money = sayRemedyForMoney(facts).text
  const price = 'x'.repeat(Math.ceil(cost.length * paper.cost.weight))
  const taken = [
    heightOf(lead, paper.lead),
    heightOf(what, paper.what[size]),
    heightOf(about, paper.about),
    heightOf(price + money, paper.cost),
    example ? paper.band : 0,
  ]
  const height = taken.reduce((left, part) => left - part, paper.height)
  return {
    lead,
    what,
    headline: size,
    about: about.charAt(0).toUpperCase() + about.slice(1),
    ...rowsWithin(height, facts, paper, context),
    ask: askOf(facts, paper, height),
    cost,
    money,
    dates: [sayUntil(facts), cutAtWord(sayChecked(facts).text, paper.dates)].filter((part) => part !== '').join(' · '),
  }
}

/** The poster of a document; it names offices and never a person. */
export function posterOf(type: ContentType, facts: ShareFacts, context: PageContext): Poster {
  const isStory = type === 'story'
  // whose words they are is nothing to hang on a wall
  const shown = isStory ? { ...facts, entry: '', about: { text: context.messages.story.invite, lang: context.locale } } : facts
  return {
    a4: wordsOf(shown, a4, context),
    a5: wordsOf(shown, a5, context),
    qr: qrCode(withMark(facts.url, 'qr')),
    address: facts.url.replace(/^https?:\/\//, ''),
    publisher: facts.siteName,
    example: facts.example,
  }
}
