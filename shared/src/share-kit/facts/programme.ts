import type { Content } from '../../content/index.ts'
import { baseFacts, saysFree } from '../base-facts.ts'
import { figureOf } from '../benefit.ts'
import { sayCounter } from '../counter.ts'
import { latest, sayDay } from '../days.ts'
import type { Counter, Said, ShareFacts } from '../facts.ts'
import type { KitContext } from '../kit-context.ts'
import { papersToBring } from '../papers.ts'
import type { Say } from '../say.ts'

type Programme = Content<'programme'>

// editors write it into the name; voices leave brackets out
const saidShut = /\s*\([^()]*(?:tutup|tidak ada)[^()]*\)$/i

const isShut = ({ state }: Programme['status']): boolean => state === 'closed' || state === 'not-here'

/** What one gets at once, over all groups: "Rp225 ribu – 1,8 juta setahun". */
const offerOf = ({ benefit, status }: Programme, say: Say): string => {
  const figure = isShut(status) ? '' : figureOf(benefit)
  return figure === '' ? '' : `${figure} ${say.frame(benefit.rhythm)}`.trim()
}

function whatOf({ plainName, status }: Programme, offer: string, city: string, say: Say): Said {
  const name = say.content(plainName)
  if (isShut(status)) {
    const bare = name.text.replace(saidShut, '')
    return { ...name, text: say.frame(status.state === 'closed' ? 'closed' : 'not-here', { name: bare, city }) }
  }
  return offer === '' ? name : { ...name, text: `${name.text}: ${offer}` }
}

function whenOf({ state, opensOn, closesOn }: Programme['status'], city: string, say: Say): Said {
  const [from, until] = [sayDay(opensOn), sayDay(closesOn)]
  if (state === 'not-here') return say.framed('when-not-here', { city })
  if (state === 'closed') return say.framed('when-closed')
  const first = opensOn?.slice(0, 4) === closesOn?.slice(0, 4) ? from.replace(/ \d{4}$/, '') : from
  const begin = state === 'open' ? '' : from === '' ? say.frame('when-soon') : say.frame('when-from', { day: first })
  const end = until === '' ? '' : say.frame('when-until', { day: until })
  const both = [begin, end].filter((part) => part !== '').join(' ')
  return both === '' ? say.framed('when-open') : { text: both, lang: say.locale }
}

function whereOf({ route, status }: Programme, counter: Counter | undefined, say: Say): Said {
  if (isShut(status) || route === 'apply' || route === 'automatic') return say.name(sayCounter(counter))
  return say.framed(route === 'school' ? 'where-school' : 'where-kelurahan')
}

/** What a programme's message says: what one gets, how one gets in, what to bring, until when. */
export function programmeFacts(programme: Programme, context: KitContext, say: Say): ShareFacts {
  const { status, route } = programme
  const agency = context.library.find('agency', programme.agency)
  const base = baseFacts('programme', programme, agency, context, say)
  const city = base.cityName
  const shut = isShut(status)
  const figure = offerOf(programme, say)
  const cost = say.content(programme.cost)
  const conditions = programme.conditions.map(({ text }) => say.content(text)).filter(({ text }) => text !== '')
  return {
    ...base,
    isCalm: shut,
    what: whatOf(programme, figure, city, say),
    figure,
    about: figure !== '' ? say.content(programme.benefit.headline) : base.about,
    // what stands among the conditions of a programme that takes nobody says why
    ...(shut ? {} : { audience: 'conditions', forWhom: conditions, entry: say.frame(`entry-${route}`) }),
    list: { heading: 'Caranya', items: programme.steps.map(({ text }) => say.content(text)), isOrdered: true },
    papers: papersToBring(programme.papers, context, say),
    noPapers: say.frame(shut ? 'no-papers-shut' : 'no-papers'),
    where: whereOf(programme, base.counter, say),
    isToAsk: shut || route === 'automatic',
    when: whenOf(status, city, say),
    until: shut ? undefined : latest([status.closesOn]),
    // in another language the frame's own word, where the content only says that it is free
    cost: say.locale !== 'id' && cost.lang === 'id' && saysFree(cost.text) ? say.framed('free') : cost,
    more: [...(shut ? conditions : []), say.content(programme.remedy.text)].filter(({ text }) => text !== ''),
  }
}
