import type { Notice } from '../content/index.ts'
import { formatShortDay } from '../day.ts'
import { altText } from './alt-text.ts'
import type { Card } from './card.ts'
import { agencyOf, type CardContext, frameOf } from './context.ts'

function audienceOf({ slug, kelurahan }: Notice, context: CardContext): string {
  const names = kelurahan.map((place) => agencyOf(place, `notice/${slug}/kelurahan`, context).shortName)
  if (names.length === 0) return 'Untuk seluruh kota'
  return names.length > 2 ? `Untuk ${names.length} kelurahan` : `Untuk ${names.join(' dan ')}`
}

/** The card of a notice: when it is, in large figures; what and where. */
export function noticeCard(notice: Notice, context: CardContext): Card {
  const { slug, startsOn, endsOn, name } = notice
  const publisher = agencyOf(notice.agency, `notice/${slug}/agency`, context).name
  const days = startsOn === endsOn ? formatShortDay(startsOn) : `${formatShortDay(startsOn)} sampai ${formatShortDay(endsOn)}`
  const line = [notice.time?.id, notice.place.id].filter((part) => part !== undefined).join(' · ')
  return {
    ...frameOf(notice, context),
    design: 'notice',
    badge: notice.state === 'past' ? 'Kabar · sudah lewat' : 'Kabar',
    ...(notice.state === 'past' ? { quiet: true } : {}),
    kicker: audienceOf(notice, context),
    title: name.id,
    line,
    days: { from: startsOn, to: endsOn },
    publisher,
    alt: altText(notice.example, `Kabar: ${name.id}`, days, line, publisher),
  }
}
