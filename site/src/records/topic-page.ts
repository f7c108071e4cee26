import type { Content } from '@ruang-solusi/shared/content'
import { pagePaths } from '@ruang-solusi/shared/paths'
import type { PageContext } from './context.ts'
import { itemOf } from './item.ts'
import { documentPage } from './page.ts'
import { textBlocks } from './rich-text.ts'
import { topicScenes } from './scene.ts'
import { buildShare } from './share.ts'
import { sourceRows } from './sources.ts'

/** All that a topic's page prints. */
export function topicPage(topic: Content<'topic'>, context: PageContext) {
  const { library, words, messages, path } = context
  const name = words(topic.name)
  const summary = words(topic.summary)
  const programmes = library.listProgrammesOfTopic(topic.slug).map((document) => itemOf.programme(document, context))
  const page = documentPage('topic', topic, { title: name.text, describe: programmes.map(({ title }) => title.text) }, context)
  const guides = library.listGuidesOfTopic(topic.slug).map((document) => itemOf.guide(document, context))
  const stories = library.listStoriesOfTopic(topic.slug).map((document) => itemOf.story(document, context))
  const actions = topic.actions.map((line) => words(line.text))
  const parts = { program: programmes, cerita: stories, panduan: guides, ikut: actions }
  return {
    page,
    jumps: (['program', 'cerita', 'panduan', 'ikut'] as const)
      .filter((part) => parts[part].length > 0)
      .map((part) => ({ href: `#${part}`, words: { text: messages.topic.parts[part] } })),
    scene: topicScenes[topic.icon],
    name,
    summary,
    programmes,
    check: `${path(pagePaths.check)}#kebutuhan-${topic.slug}`,
    problem: textBlocks(topic.problem, context),
    figures: sourceRows(topic.figures, context),
    guides,
    stories,
    actions,
    share: buildShare(page, context),
  }
}
