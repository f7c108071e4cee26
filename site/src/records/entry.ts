import type { Content } from '@ruang-solusi/shared/content'
import { formatDay } from '@ruang-solusi/shared/day'
import { listPaths } from '@ruang-solusi/shared/paths'
import { reportLink } from './contacts.ts'
import type { PageContext, Words } from './context.ts'
import type { Link } from './page.ts'
import { endSentence } from './sentence.ts'

/** How one gets in, and what to do when somebody asks for money. */
export type EntryBox = {
  tone: 'go' | 'wait' | 'stop'
  title: string
  sentences: string[]
  cost: Words
  report: { question: string; link: Link }
  /** Where to check an offer, when the programme takes nobody. */
  doubt?: Link
}

/** The box below a programme's headline; it says "mendaftar" only where residents register themselves. */
export function entryBox(programme: Content<'programme'>, agency: Content<'agency'>, context: PageContext): EntryBox {
  const { words, messages, path } = context
  const { entry } = messages.programme
  const { state, opensOn, closesOn } = programme.status
  const isShut = state === 'closed' || state === 'not-here'
  const route = entry[programme.route]
  const cost = words(programme.cost)
  const sentences = isShut
    ? [entry[state].text]
    : [
        ...(state === 'upcoming' ? [opensOn ? entry.opens(formatDay(opensOn, context.locale)) : entry.upcoming] : []),
        route.text,
        ...(closesOn ? [entry.until(formatDay(closesOn, context.locale))] : []),
      ]
  return {
    tone: isShut ? 'stop' : state === 'upcoming' ? 'wait' : 'go',
    title: isShut ? entry[state].title : route.title,
    sentences,
    cost: { ...cost, text: endSentence(cost.text) },
    report: {
      question: entry.paid,
      link: { href: reportLink(agency, entry.reportText(programme.officialName), context), words: { text: entry.report } },
    },
    ...(isShut && { doubt: { href: path(listPaths.clarification), words: { text: messages.sections.clarification } } }),
  }
}
