import type { Content } from '@ruang-solusi/shared/content'
import { pathOf } from '@ruang-solusi/shared/paths'
import { placeRows } from './contacts.ts'
import type { PageContext } from './context.ts'
import { documentPage } from './page.ts'
import { paperRows } from './papers.ts'
import { pictureOf } from './picture.ts'
import { textBlocks } from './rich-text.ts'
import { buildShare } from './share.ts'
import { sourceRows } from './sources.ts'

/** All that a guide's page prints. */
export function guidePage(guide: Content<'guide'>, context: PageContext) {
  const { library, words, path } = context
  const agency = library.need('agency', guide.agency)
  const name = words(guide.name)
  const steps = guide.steps.map((line) => words(line.text))
  const page = documentPage('guide', guide, { title: name.text, describe: steps.map(({ text }) => text) }, context)
  return {
    page,
    name,
    summary: words(guide.summary),
    agency: { href: path(pathOf('agency', agency.slug)), words: { text: agency.name } },
    steps,
    body: guide.body && textBlocks(guide.body, context),
    papers: paperRows(guide.papers, context),
    sources: sourceRows(guide.sources, context),
    topics: guide.topics
      .map((slug) => library.need('topic', slug))
      .map((topic) => ({ href: path(pathOf('topic', topic.slug)), words: words(topic.name) })),
    picture: pictureOf(guide.image, context),
    places: placeRows(agency, context),
    share: buildShare(page, context),
  }
}
