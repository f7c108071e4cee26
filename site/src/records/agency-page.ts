import type { Content } from '@ruang-solusi/shared/content'
import { placeRows } from './contacts.ts'
import type { PageContext } from './context.ts'
import { itemOf } from './item.ts'
import { documentPage } from './page.ts'
import { pictureOf } from './picture.ts'
import { buildShare } from './share.ts'

/** All that an agency's page prints. */
export function agencyPage(agency: Content<'agency'>, context: PageContext) {
  const { library, words, messages } = context
  const summary = words(agency.summary)
  const places = placeRows(agency, context)
  const page = documentPage(
    'agency',
    agency,
    { title: agency.name, describe: places.map(({ name, address }) => `${name}, ${address}`) },
    context,
  )
  return {
    page,
    name: agency.name,
    kind: messages.agency.kinds[agency.kind],
    summary,
    logo: pictureOf(agency.logo, context),
    places,
    accounts: agency.officialAccounts.map(({ platform, handle, url }) => ({ platform: messages.agency.platforms[platform], handle, url })),
    domains: agency.officialDomains.map(({ domain }) => domain),
    programmes: library.listProgrammesOfAgency(agency.slug).map((document) => itemOf.programme(document, context)),
    notices: library
      .listNotices()
      .filter((notice) => notice.agency === agency.slug || notice.kelurahan.includes(agency.slug))
      .map((document) => itemOf.notice(document, context)),
    clarifications: library.listClarificationsOfAgency(agency.slug).map((document) => itemOf.clarification(document, context)),
    share: buildShare(page, context),
  }
}
