import { formatShortDay } from '../day.ts'
import { saysFree } from './base-facts.ts'
import type { ShareFacts } from './facts.ts'
import type { Part } from './fit-parts.ts'
import { exampleMark, sayChecked, sayCost, sayPapers, sayUntil, sayWhat } from './layout-words.ts'
import { endSentence, firstSentence, upperFirst } from './one-line.ts'

const whomWords: Record<ShareFacts['audience'], (text: string) => string> = {
  conditions: (text) => `Syarat: ${text}`,
  residents: (text) => `Untuk ${text}`,
  everyone: () => '',
}

/** A message of a few sentences; the address stands at its end. */
export function shortParts(facts: ShareFacts, link: string): Part[] {
  const { forWhom, audience, where, entry, opening, example, about, list, when, until, what } = facts
  const say = (text: string, need: Part['need'] | number = 'whole'): Part => ({
    text: upperFirst(endSentence(text)),
    ...(typeof need === 'number' ? { need: 'wish', rank: need } : { need, rank: 0 }),
    gap: ' ',
  })
  const labelled = (label: string, text: string): string => (text === '' ? '' : `${label} ${text}`)
  const whom = forWhom[0] === undefined ? '' : whomWords[audience](firstSentence(forWhom[0].text))
  const isAnswer = opening.short !== ''
  return [
    say(example ? exampleMark.shortest : ''),
    say(opening.short),
    say(sayWhat(facts), 'cut'),
    say(isAnswer ? '' : about.text, 4),
    say(list.isOrdered ? (list.items[0]?.text ?? '') : '', isAnswer ? 1 : 6),
    say(whom, audience === 'residents' ? 2 : 5),
    say(entry, 1),
    say(labelled('Bawa', sayPapers(facts).shortest), 'cut'),
    say(labelled(facts.isToAsk ? 'Tanya' : 'Ke mana:', where.text), 2),
    say(audience === 'residents' || until === undefined ? labelled('Kapan:', when.text) : '', audience === 'residents' ? 1 : 3),
    say(sayUntil(facts, formatShortDay)),
    say(saysFree(what.text) ? '' : sayCost(facts), 'cut'),
    say(sayChecked(facts, formatShortDay).shorter),
    { text: link, need: 'whole', rank: 0, gap: ' ' },
  ]
}
