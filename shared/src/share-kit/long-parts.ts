import { namesAddress } from './defang.ts'
import type { Extra, ShareFacts } from './facts.ts'
import type { Part } from './fit-parts.ts'
import {
  exampleMark,
  sayAsk,
  sayChecked,
  sayCost,
  sayList,
  sayPapers,
  sayRemedyForMoney,
  sayUntil,
  sayWayBack,
  sayWhat,
} from './layout-words.ts'
import { upperFirst } from './one-line.ts'

/** How a long message differs from channel to channel. */
export type LongStyle = {
  /** The address of the page, and what stands before it. */
  link: string
  linkLabel?: string
  /** Put around the headline: WhatsApp prints `*text*` in bold. */
  mark?: string
  /** Says the same in fewer words. */
  isCompact?: boolean
  /** Has room for what is only good to know, such as the words of a rumour. */
  isExtended?: boolean
  tags?: string
}

type Options = { need?: Part['need']; rank?: number; shorter?: string[] }

const line = (text: string, { need = 'whole', rank = 0, shorter = [] }: Options = {}): Part => ({ text, need, rank, shorter, gap: '\n' })
const wish = (text: string, rank: number, shorter: string[] = []): Part => line(text, { need: 'wish', rank, shorter })
const block = (part: Part): Part => ({ ...part, gap: '\n\n' })
const labelled = (label: string, text: string): string => (text === '' ? '' : `${label}: ${text}`)

const leastSteps = 2

/** The steps, fewer and fewer of them, and what else is worth a line. */
function detailsOf(facts: ShareFacts, isAnswer: boolean, { isExtended = false }: LongStyle): Part[] {
  const { items } = facts.list
  const fewer = items.map((_, index) => items.length - 1 - index).filter((count) => count >= leastSteps)
  const extra = ({ text, shorter = text }: Extra, index: number): Part => {
    const part = wish(isExtended ? text : shorter, (isAnswer ? 1 : 16) + 2 * index, [shorter])
    return index === 0 ? block(part) : part
  }
  return [
    block(
      wish(
        sayList(facts),
        isAnswer ? 2 : 12,
        fewer.map((count) => sayList(facts, count)),
      ),
    ),
    ...facts.more.map(extra),
  ]
}

/** What it is, for whom, how, what to bring, where, when. */
function bodyOf(facts: ShareFacts, style: LongStyle): Part[] {
  const { forWhom, audience, where, when, isToAsk, about, entry, opening } = facts
  const papers = sayPapers(facts)
  const bring = 'Yang perlu dibawa'
  const ask = sayAsk(facts)
  const isAnswer = opening.text !== ''
  const details = detailsOf(facts, isAnswer, style)
  const [first] = forWhom
  const whom = labelled('Untuk siapa', forWhom.map(({ text }) => text).join(' '))
  const withEntry = line(upperFirst(entry))
  return [
    wish(upperFirst(about.text), isAnswer ? 10 : 11),
    ...(isAnswer ? details : []),
    block(
      audience === 'everyone'
        ? wish(whom, 40)
        : line(whom, { need: 'cut', rank: 12, shorter: [labelled('Untuk siapa', first?.text ?? '')] }),
    ),
    isAnswer ? block(withEntry) : withEntry,
    line(labelled(bring, papers.text), {
      need: 'cut',
      shorter: [labelled(bring, papers.shorter), labelled(bring, papers.shortest || papers.shorter)],
    }),
    line(labelled(isToAsk ? 'Tanya' : 'Ke mana', where.text), { need: 'cut' }),
    line(labelled('Kapan', when.text), { need: 'cut' }),
    wish(labelled(ask.label, ask.text), isAnswer ? 20 : 14),
    ...(isAnswer ? [] : details),
  ]
}

/** A message that stands alone: what, for whom, how, papers, where, when, cost, until when, checked when, and the way back. */
export function longParts(facts: ShareFacts, style: LongStyle): Part[] {
  const { link, linkLabel = 'Selengkapnya', mark, isCompact = false, tags = '' } = style
  const size = isCompact ? 'shorter' : 'text'
  const body = bodyOf(facts, style)
  const linkLine = line(`${linkLabel}: ${link}`)
  // a chat app draws the preview of the first address in a message, which must be the page's own
  const isLinkEarly = body.some(({ text }) => namesAddress(text))
  const money = sayRemedyForMoney(facts)
  const checked = sayChecked(facts)
  return [
    line(facts.example ? exampleMark[size] : ''),
    block(line(isCompact ? facts.opening.short : facts.opening.text)),
    block(line(sayWhat(facts, mark), { need: 'cut' })),
    ...(isLinkEarly ? [linkLine] : []),
    ...body,
    block(line(sayCost(facts), { need: 'cut' })),
    { ...line(money[size], { shorter: [money.shorter] }), gap: facts.cost.text === '' ? '\n\n' : ' ' },
    line(sayUntil(facts)),
    line(checked[size], { need: 'cut', shorter: [checked.shorter] }),
    ...(isLinkEarly ? [] : [block(linkLine)]),
    line(sayWayBack(facts)[size]),
    block(line(tags)),
  ]
}
