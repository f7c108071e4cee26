import type { Programme } from '../content/index.ts'
import { formatShortDay } from '../day.ts'
import { statusBadge } from '../programme-status.ts'
import { sayRupiah, sayRupiahRange } from '../rupiah.ts'
import { altText } from './alt-text.ts'
import type { Card } from './card.ts'
import { agencyOf, type CardContext, frameOf, imageOf } from './context.ts'

const rhythmWords: Record<Programme['benefit']['rhythm'], string | undefined> = {
  once: 'sekali',
  monthly: 'sebulan',
  quarterly: 'per tiga bulan',
  semester: 'per semester',
  yearly: 'setahun',
  'as-needed': undefined,
}

/** What a household gets, over all groups, as people say it; undefined when it is not money. */
function figureOf({ amounts }: Programme['benefit']): string | undefined {
  const least = Math.min(...amounts.map(({ from }) => from))
  const most = Math.max(...amounts.map(({ from, to }) => to ?? from))
  if (amounts.length === 0 || most === 0) return undefined
  return least === 0 ? `s.d. ${sayRupiah(most)}` : sayRupiahRange(least, most)
}

/** The card of a programme: what one gets first, then whether and how one gets in. */
export function programmeCard(programme: Programme, context: CardContext): Card {
  const { slug, status, benefit } = programme
  const isHere = status.state !== 'not-here'
  const figure = isHere ? figureOf(benefit) : undefined
  const rhythm = figure === undefined ? undefined : rhythmWords[benefit.rhythm]
  const title = figure === undefined ? programme.plainName.id : benefit.headline.id
  const badge = statusBadge(status, programme.route)
  const publisher = agencyOf(programme.agency, `programme/${slug}/agency`, context).name
  const checkedOn =
    programme.sources
      .map((source) => source.checkedOn)
      .sort()
      .at(-1) ?? programme.changedOn
  // beside a figure a picture would make it small
  const image = isHere && status.state !== 'closed' ? imageOf(programme.image, `programme/${slug}/image`, context) : undefined
  const offer = [figure, rhythm].filter((part) => part !== undefined).join(' ')
  return {
    ...frameOf(programme, context),
    design: 'programme',
    badge,
    ...(isHere && status.state !== 'closed' ? {} : { quiet: true }),
    kicker: programme.officialName,
    ...(figure === undefined ? { line: programme.summary.id, image } : { figure }),
    ...(rhythm === undefined ? {} : { rhythm }),
    title,
    icon: context.snapshot.topics.find((topic) => topic.slug === programme.topics[0])?.icon,
    publisher,
    date: `Diperiksa ${formatShortDay(checkedOn)}`,
    alt: altText(programme.example, offer === '' ? title : `${offer}, ${title}`, badge, programme.officialName, publisher),
  }
}
