import type { Content } from '@ruang-solusi/shared/content'
import { formatDay } from '@ruang-solusi/shared/day'
import { pagePaths, pathOf } from '@ruang-solusi/shared/paths'
import { programmeBadge } from './badge.ts'
import { amountRows, figureOf, headlineOf, programmeTitles } from './benefit.ts'
import { placeRows } from './contacts.ts'
import type { PageContext } from './context.ts'
import { entryBox } from './entry.ts'
import { itemOf } from './item.ts'
import { kelurahanPath } from './list-page.ts'
import { documentPage } from './page.ts'
import { paperRows } from './papers.ts'
import { pictureOf } from './picture.ts'
import { questionsOf, ruleChecklist } from './rule-checklist.ts'
import { buildShare } from './share.ts'
import { lastCheck, sourceRows } from './sources.ts'

/** All that a programme's page prints. */
export function programmePage(programme: Content<'programme'>, context: PageContext) {
  const { library, words, messages, path } = context
  const agency = library.need('agency', programme.agency)
  const plainName = words(programme.plainName)
  const conditions = programme.conditions.map(({ text }) => words(text))
  const titles = programmeTitles(programme, context)
  const page = documentPage(
    'programme',
    programme,
    {
      title: plainName.text,
      shareTitles: titles,
      describe: [`${messages.programme.forWhom}: ${conditions.map(({ text }) => text).join('; ')}`, programme.officialName],
    },
    context,
  )
  const badge = programmeBadge(programme, context)
  const check = lastCheck(programme.sources)
  const checked = check && messages.sources.checked(formatDay(check.on, context.locale), check.by)
  const papers = paperRows(programme.papers, context)
  const { remedy } = programme
  const guide = remedy.guide === undefined ? undefined : library.need('guide', remedy.guide)
  const { state } = programme.status
  const isHere = state !== 'not-here'
  const rule = isHere ? programme.rule : undefined
  const questions = rule === undefined || state === 'closed' ? 0 : questionsOf(rule).size
  return {
    page,
    badge,
    isHere,
    showsPapers: papers.length > 0 || badge.tone !== 'stop',
    plainName,
    figure: figureOf(programme, context),
    headline: headlineOf(programme, context),
    officialName: programme.officialName,
    agency: { href: path(pathOf('agency', agency.slug)), words: { text: agency.name } },
    summary: words(programme.summary),
    picture: pictureOf(programme.image, context),
    entry: entryBox(programme, agency, context),
    stepsHeading: badge.tone === 'stop' ? messages.programme.stepsWhenShut : messages.programme.steps,
    steps: programme.steps.map(({ text }) => words(text)),
    papers,
    conditions,
    checklist: rule && ruleChecklist(rule, programme.legalBasis, context),
    caution: messages.programme.fits.caution(agency.name),
    start:
      questions === 0
        ? undefined
        : { href: `${path(pagePaths.check)}#${programme.slug}`, words: { text: messages.programme.fits.start(questions) } },
    amounts: amountRows(programme, context),
    rhythm: messages.programme.rhythms[programme.benefit.rhythm],
    cost: words(programme.cost),
    duration: programme.duration === undefined ? undefined : words(programme.duration),
    places: placeRows(agency, context, words(programme.question).text),
    kelurahanList: programme.route === 'kelurahan' || programme.route === 'nominated' ? kelurahanPath(context) : undefined,
    askSchool: programme.route === 'school',
    remedy: {
      text: remedy.text === undefined ? { text: messages.programme.remedy[remedy.kind] } : words(remedy.text),
      guide: guide && { href: path(pathOf('guide', guide.slug)), words: words(guide.name) },
    },
    legalBasis: programme.legalBasis,
    sources: sourceRows(programme.sources, context),
    clarifications: library.listClarificationsOfProgramme(programme.slug).map((document) => itemOf.clarification(document, context)),
    notices: library
      .listNotices()
      .filter((notice) => notice.programme === programme.slug)
      .map((document) => itemOf.notice(document, context)),
    stories: library.listStoriesOfProgramme(programme.slug).map((document) => itemOf.story(document, context)),
    topics: programme.topics
      .map((topic) => library.need('topic', topic))
      .map((topic) => ({ href: path(pathOf('topic', topic.slug)), words: words(topic.name) })),
    printed: [
      `${new URL(context.siteUrl).host}${page.path}`,
      messages.programme.updated(formatDay(programme.changedOn, context.locale)),
      checked,
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
    share: buildShare(page, context),
  }
}
