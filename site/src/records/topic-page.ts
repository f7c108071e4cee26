import type { Content } from '@ruang-solusi/shared/content'
import { pagePaths } from '@ruang-solusi/shared/paths'
import type { PageContext } from './context.ts'
import { itemOf } from './item.ts'
import { documentPage } from './page.ts'
import { textBlocks } from './rich-text.ts'
import { buildShare } from './share.ts'
import { sourceRows } from './sources.ts'

/** All that a topic's page prints. */
export function topicPage(topic: Content<'topic'>, context: PageContext) {
  const { library, words, path } = context
  const name = words(topic.name)
  const summary = words(topic.summary)
  const programmes = library.listProgrammesOfTopic(topic.slug).map((document) => itemOf.programme(document, context))
  const page = documentPage('topic', topic, { title: name.text, describe: programmes.map(({ title }) => title.text) }, context)
  return {
    page,
    name,
    summary,
    icon: topic.icon,
    programmes,
    check: `${path(pagePaths.check)}#kebutuhan-${topic.slug}`,
    problem: textBlocks(topic.problem, context),
    figures: sourceRows(topic.figures, context),
    guides: library.listGuidesOfTopic(topic.slug).map((document) => itemOf.guide(document, context)),
    stories: library.listStoriesOfTopic(topic.slug).map((document) => itemOf.story(document, context)),
    actions: topic.actions.map((line) => words(line.text)),
    share: buildShare(page, context),
  }
}
