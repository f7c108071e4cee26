import type { Content } from '@ruang-solusi/shared/content'
import { pathOf } from '@ruang-solusi/shared/paths'
import { placeRows } from './contacts.ts'
import type { PageContext } from './context.ts'
import { itemOf } from './item.ts'
import { documentPage } from './page.ts'
import { buildShare } from './share.ts'

/** All that a paper's page prints. */
export function paperPage(paper: Content<'paper'>, context: PageContext) {
  const { library, words, messages, path } = context
  const text = messages.paper
  const agency = paper.agency === undefined ? undefined : library.need('agency', paper.agency)
  const where = words(paper.whereToGet)
  const cost = words(paper.cost)
  const duration = paper.duration && words(paper.duration)
  const lacking = words(paper.ifLacking)
  const page = documentPage('paper', paper, { title: paper.name, describe: [where.text, `${text.cost}: ${cost.text}`] }, context)
  return {
    page,
    name: paper.name,
    summary: words(paper.summary),
    where,
    agency: agency && { href: path(pathOf('agency', agency.slug)), words: { text: agency.name } },
    places: agency === undefined ? [] : placeRows(agency, context),
    cost,
    duration,
    lacking,
    programmes: library.listProgrammesNeeding(paper.slug).map((document) => itemOf.programme(document, context)),
    guides: library.listGuidesNeeding(paper.slug).map((document) => itemOf.guide(document, context)),
    share: buildShare(page, context),
  }
}
