import type { IsoDay } from '../../day.ts'
import { saysFree } from '../base-facts.ts'
import { wordsOf } from '../cut.ts'
import { sayDay } from '../days.ts'
import type { Said, ShareFacts } from '../facts.ts'
import { firstSentence, openSentence } from '../one-line.ts'
import type { KitLocale } from '../say.ts'
import { speak } from './speak.ts'

const mostPapers = 4
const mostSteps = 3
const shortAbout = 12

/** What a voice says of a document: every text as it is spoken, empty where nothing is to be said. */
export type SpokenContent = {
  publisher: string
  what: string
  about: string
  /** Whether `about` says for whom it is in so few words that it always finds room. */
  isAboutShort: boolean
  whom: string
  steps: string[]
  papers: string
  hasMorePapers: boolean
  where: string
  when: string
  until: string
  cost: string
  checked: string
  /** Something of it is Indonesian in a script of another language. */
  isMixed: boolean
}

const months = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember'

/** A text with its first letter small, unless it begins with a name. */
const lowerFirst = (text: string): string => (/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)

/** A row as it is spoken: "KTP, KK, dan SKTM". */
function sayRow(names: string[], and: string): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${names.length > 2 ? ',' : ''} ${and} ${last}`
}

const yearOf = (day: IsoDay | '' | undefined): string => (day === undefined || day === '' ? '-' : day.slice(0, 4))

/** Texts as they are spoken, dates without the years that are said elsewhere. */
function voiceWithout(...years: string[]): (said: Said) => string {
  const spared = new RegExp(`(?<=\\b(?:${months})) (?:${years.join('|')})\\b`, 'g')
  return ({ text, lang }) => speak(text.replace(spared, ''), lang === 'jv' ? 'jv' : 'id')
}

/** The place to go to, without the parts of an address that nobody can keep in mind. */
const nearPlace = ({ where, counter, isToAsk }: ShareFacts): Said => ({
  ...where,
  text:
    isToAsk || (counter !== undefined && where.text.includes(counter.address)) ? where.text.split(', ').slice(0, 2).join(', ') : where.text,
})

/** Picks what is said aloud; in Javanese, a text that is not translated is said only where there is no other. */
export function spokenContent(facts: ShareFacts, locale: KitLocale, and: string): SpokenContent {
  const { about, audience, checked, cost, forWhom, list, papers, publisher, what, when, until } = facts
  const voice = voiceWithout(yearOf(checked.on))
  const voiceOfHeadline = voiceWithout(yearOf(checked.on), yearOf(until))
  const isOwn = ({ lang }: Said): boolean => lang === locale
  const [first = { text: '', lang: locale }] = audience === 'everyone' ? [] : forWhom
  const aboutText = isOwn(about) ? voice(about) : ''
  const isAboutShort = audience === 'conditions' && aboutText !== '' && wordsOf(aboutText).length <= shortAbout
  const whom = isAboutShort && !isOwn(first) ? '' : lowerFirst(openSentence(firstSentence(voice(first))))
  const needed = papers.filter(({ isConditional }) => !isConditional)
  const named = needed.length === 0 ? papers : needed
  const paperNames = named.slice(0, mostPapers).map(({ name }) => lowerFirst(speak(name.replace(/\s?\([^()]*\)$/, ''), 'id')))
  const end: Said = { text: sayDay(until), lang: locale }
  const isOnlyEnd = until !== undefined && when.text.split(' ').slice(1).join(' ') === end.text
  return {
    publisher: speak(publisher, 'id'),
    what: voiceOfHeadline({ ...what, text: what.text === '' ? facts.kind : what.text }),
    about: aboutText,
    isAboutShort,
    whom,
    steps: list.items.filter(isOwn).slice(0, mostSteps).map(voice),
    papers: sayRow(paperNames, and),
    hasMorePapers: papers.length > paperNames.length,
    where: lowerFirst(openSentence(voice(nearPlace(facts)))),
    when: isOnlyEnd || what.text.includes(when.text) ? '' : openSentence(voice(when)),
    until: isOnlyEnd ? voice(end) : '',
    cost: saysFree(what.text) ? '' : openSentence(firstSentence(voice(cost))),
    checked: speak(sayDay(checked.on), locale),
    isMixed: ![what, facts.where, cost, ...(whom === '' ? [] : [first])].filter(({ text }) => text !== '').every(isOwn),
  }
}
