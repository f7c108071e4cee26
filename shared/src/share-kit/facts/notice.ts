import type { Content } from '../../content/index.ts'
import { baseFacts, saysFree } from '../base-facts.ts'
import { latest, sayDays } from '../days.ts'
import type { ShareFacts } from '../facts.ts'
import type { KitContext } from '../kit-context.ts'
import { oneLine } from '../one-line.ts'
import { papersToBring } from '../papers.ts'
import type { Say } from '../say.ts'

const prefix = 'Kelurahan '

/** "Kelurahan A, B, C": what all names begin with is said once. */
const placesInARow = (names: string[]): string =>
  names.every((name) => name.startsWith(prefix))
    ? `${prefix}${names.map((name) => name.slice(prefix.length)).join(', ')}`
    : names.join(', ')

/** What a notice's message says: what happens when and where, for whom, what to bring. */
export function noticeFacts(notice: Content<'notice'>, context: KitContext, say: Say): ShareFacts {
  const { library } = context
  const base = baseFacts('notice', notice, library.find('agency', notice.agency), context, say)
  const isPast = notice.state === 'past'
  const days = sayDays(notice.startsOn, notice.endsOn)
  const time = say.content(notice.time).text
  const when = isPast ? say.frame('when-past', { days }) : [days, time].filter((part) => part !== '').join(', ')
  const places = notice.kelurahan.map((slug) => oneLine(library.find('agency', slug)?.name)).filter((name) => name !== '')
  const programme = notice.programme === undefined ? undefined : library.find('programme', notice.programme)
  const isFree = saysFree(notice.summary.id ?? '', notice.body.id ?? '', notice.name.id ?? '', programme?.cost.id ?? '')
  return {
    ...base,
    isCalm: isPast,
    what: say.content(notice.name),
    about: say.content(notice.body),
    forWhom: places.length === 0 ? base.forWhom : [say.framed('residents', { places: placesInARow(places) })],
    audience: 'residents',
    papers: papersToBring(notice.papers, context, say),
    noPapers: say.frame('no-papers'),
    where: say.content(notice.place),
    when: { text: when, lang: say.locale },
    until: isPast ? undefined : latest([notice.endsOn]),
    cost: isFree ? say.framed('free') : say.name(''),
  }
}
