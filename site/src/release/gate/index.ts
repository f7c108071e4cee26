import { contentTypeNames } from '@ruang-solusi/shared/content'
import { pathOf } from '@ruang-solusi/shared/paths'
import { documentsOf } from '@ruang-solusi/shared/snapshot'
import { type DocumentReference, ReleaseProblem } from '../release-problem.ts'
import { type BuiltSite, type BuiltSiteSource, readBuiltSite } from './built-site.ts'
import type { Check, GateFinding } from './check.ts'
import { checkCheckWeight } from './checks/check-weight.ts'
import { checkCoach } from './checks/coach.ts'
import { checkDocuments } from './checks/documents.ts'
import { checkExamples } from './checks/examples.ts'
import { checkHeadTags } from './checks/head-tags.ts'
import { checkLinks } from './checks/links.ts'
import { checkMirrors } from './checks/mirrors.ts'
import { checkOffline } from './checks/offline.ts'
import { checkOwnHost } from './checks/own-host.ts'
import { checkPageCount } from './checks/page-count.ts'
import { checkProgrammeWeight } from './checks/programme-weight.ts'
import { checkScripts } from './checks/scripts.ts'
import { checkSearch } from './checks/search.ts'
import { checkUnfinished } from './checks/unfinished.ts'
import { checkWeight } from './checks/weight.ts'

const checks: Check[] = [
  checkDocuments,
  checkPageCount,
  checkHeadTags,
  checkLinks,
  checkMirrors,
  checkOwnHost,
  checkWeight,
  checkCheckWeight,
  checkProgrammeWeight,
  checkScripts,
  checkSearch,
  checkOffline,
  checkUnfinished,
  checkExamples,
  checkCoach,
]

const shownFindings = 20

function documentAt(path: string | undefined, { snapshot }: BuiltSite): DocumentReference | undefined {
  for (const type of contentTypeNames) {
    const document = documentsOf(snapshot, type).find(({ slug }) => pathOf(type, slug) === path)
    if (document !== undefined) return { type, slug: document.slug }
  }
  return undefined
}

function refusal(findings: GateFinding[], site: BuiltSite): ReleaseProblem {
  const first = findings.find(({ page }) => documentAt(page, site) !== undefined) ?? findings[0]
  const lines = findings.slice(0, shownFindings).map(({ page, message }) => `- ${page ?? 'site'} ${message}`)
  const place = first?.page === undefined ? 'Seluruh situs' : `Halaman ${first.page}`
  const others = findings.length > 1 ? ` (dan ${findings.length - 1} hal lain)` : ''
  return new ReleaseProblem(
    `The gate refused the build, findings: ${findings.length}.`,
    `Correct them, then publish again:\n${lines.join('\n')}`,
    {
      problem: `${place}: ${first?.problem}${others}. Isi yang lama tetap tayang.`,
      document: documentAt(first?.page, site),
      isContent: true,
    },
  )
}

/**
 * Lets a build pass only when every check is content.
 * @returns the number of its pages.
 * @throws ReleaseProblem listing what was found.
 */
export async function inspectRelease(source: BuiltSiteSource): Promise<number> {
  const site = await readBuiltSite(source)
  const findings = checks.flatMap((check) => check(site))
  if (findings.length > 0) throw refusal(findings, site)
  return site.pages.length
}
