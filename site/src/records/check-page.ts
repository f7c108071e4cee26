import type { Content } from '@ruang-solusi/shared/content'
import { pagePaths, pathOf } from '@ruang-solusi/shared/paths'
import { type CheckedProgramme, checkData, checkPeriods, hasRule, openProgrammes } from './check-data.ts'
import { lawsOf } from './check-laws.ts'
import type { Period } from './check-periods.ts'
import { reasonsOf } from './check-reasons.ts'
import { slipEntry } from './check-slip.ts'
import type { PageContext } from './context.ts'
import { kelurahanPath } from './list-page.ts'
import { singlePage } from './page.ts'
import { programmePage } from './programme-page.ts'

/** All that the check prints: programmes that take people now or soon, grouped by need, each once, under its first need. */
export function checkPage(context: PageContext) {
  const { library, words, messages, path, siteUrl } = context
  const text = messages.checkPage
  const { siteName } = library.snapshot.settings
  const open = openProgrammes(context)
  const periods = checkPeriods(context)
  const needs = library.list('topic').map(({ slug, name, icon }) => {
    const programmes = open.filter(({ topics }) => topics.includes(slug))
    return {
      anchor: `kebutuhan-${slug}`,
      words: words(name),
      icon,
      programmes: programmes.filter(({ topics }) => topics[0] === slug).map((programme) => checkProgramme(programme, periods, context)),
      others: programmes
        .filter(({ topics }) => topics[0] !== slug)
        .map((programme) => ({ href: `#${programme.slug}`, words: words(programme.plainName) })),
    }
  })
  return {
    page: singlePage(pagePaths.check, 'check', { title: text.heading, describe: [text.describe, text.privacy] }, context),
    needs,
    /** Where questions and rules are fetched from; undefined when no programme has a rule, so that there is nothing to ask. */
    rules: open.some(hasRule) ? checkData(context).path : undefined,
    hasUnruled: !open.every(hasRule),
    guides: questionGuides(open.filter(hasRule), context),
    kelurahanList: kelurahanPath(context),
    siteName,
    address: `${siteUrl.replace(/^https?:\/\//, '')}${path(pagePaths.check)}`,
  }
}

/** A programme with whom it is for, how one gets in, and what to take along. */
function checkProgramme(programme: Content<'programme'>, periods: [Period, ...Period[]], context: PageContext) {
  const { library, words, path } = context
  const topic = library.need('topic', programme.topics[0] ?? '')
  return {
    ...programmePage(programme, context),
    slug: programme.slug,
    href: path(pathOf('programme', programme.slug)),
    reasons: programme.rule === undefined ? undefined : reasonsOf(programme.rule, periods, context),
    topic: { href: path(pathOf('topic', topic.slug)), words: words(topic.name) },
    laws: lawsOf(programme, periods[0].from, context),
    slip: slipEntry(programme, context),
  }
}
export type CheckProgramme = ReturnType<typeof checkProgramme>

/** The guides that help to answer questions of these programmes. */
const questionGuides = (programmes: CheckedProgramme[], { library, words, path }: PageContext) =>
  library.snapshot.questions.flatMap(({ key, guide: slug }) => {
    const guide = slug === undefined ? undefined : library.find('guide', slug)
    const isAsked = JSON.stringify(programmes.map(({ rule }) => rule)).includes(`"question":"${key}"`)
    return guide && isAsked ? [{ question: key, href: path(pathOf('guide', guide.slug)), words: words(guide.name) }] : []
  })
