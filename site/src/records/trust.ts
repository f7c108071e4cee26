import type { ContentType } from '@ruang-solusi/shared/content'
import { formatDay } from '@ruang-solusi/shared/day'
import { listPaths, pagePaths } from '@ruang-solusi/shared/paths'
import { changedOnOf } from './changed-on.ts'
import type { PageContext } from './context.ts'
import type { Page } from './page.ts'
import { lastCheck } from './sources.ts'

/** Who answers for a page, when it was last looked at, and by which address its readers know the real one. */
export function buildTrust({ section, subject }: Page, { library, messages, siteUrl, locale }: PageContext) {
  const text = messages.trust
  const document = subject && library.need(subject.type, subject.slug)
  const agency =
    document && 'agency' in document && document.agency !== undefined ? library.find('agency', document.agency)?.name : undefined
  const check = document && 'sources' in document ? lastCheck(document.sources) : undefined
  const changedOn =
    document?.changedOn ?? (section && changedOnOf(section in listPaths ? listPaths[section as ContentType] : pagePaths.home, library))
  const { siteName } = library.snapshot.settings
  return {
    publisher: agency === undefined ? text.publisher(siteName) : text.publisherFor(agency, siteName),
    changed: changedOn && text.changed(formatDay(changedOn, locale)),
    checked: check && messages.sources.checked(formatDay(check.on, locale), check.by),
    host: new URL(siteUrl).host,
  }
}
