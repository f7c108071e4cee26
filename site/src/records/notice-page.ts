import type { Content } from '@ruang-solusi/shared/content'
import { listPaths, pathOf } from '@ruang-solusi/shared/paths'
import { noticeBadge } from './badge.ts'
import { placeRows } from './contacts.ts'
import type { PageContext } from './context.ts'
import { dayRange } from './day-range.ts'
import { itemOf } from './item.ts'
import { documentPage } from './page.ts'
import { paperRows } from './papers.ts'
import { buildShare } from './share.ts'
import { sourceRows } from './sources.ts'

/** All that a notice's page prints. */
export function noticePage(notice: Content<'notice'>, context: PageContext) {
  const { library, words, messages, path } = context
  const agency = library.need('agency', notice.agency)
  const name = words(notice.name)
  const place = words(notice.place)
  const time = notice.time && words(notice.time)
  const days = dayRange(notice.startsOn, notice.endsOn, context.locale)
  const kelurahan = notice.kelurahan
    .map((slug) => library.need('agency', slug))
    .map(({ slug, name: text }) => ({ href: path(pathOf('agency', slug)), words: { text } }))
  const wholeCity = messages.notice.wholeCity(library.snapshot.settings.cityName)
  const papers = paperRows(notice.papers, context)
  const page = documentPage('notice', notice, { title: name.text, describe: [`${days}. ${place.text}`, words(notice.body).text] }, context)
  return {
    page,
    name,
    badge: noticeBadge(notice, context),
    isPast: notice.state === 'past',
    list: path(listPaths.notice),
    agency: { href: path(pathOf('agency', agency.slug)), words: { text: agency.name } },
    days,
    startsOn: notice.startsOn,
    time,
    place,
    kelurahan,
    wholeCity,
    body: words(notice.body),
    papers,
    programme: notice.programme === undefined ? undefined : itemOf.programme(library.need('programme', notice.programme), context),
    sources: sourceRows(notice.sources, context),
    places: placeRows(agency, context),
    share: buildShare(page, context),
  }
}
