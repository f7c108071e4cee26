import type { Content } from '@ruang-solusi/shared/content'
import { pathOf } from '@ruang-solusi/shared/paths'
import { storyBadge } from './badge.ts'
import type { PageContext } from './context.ts'
import { itemOf } from './item.ts'
import { documentPage } from './page.ts'
import { pictureOf } from './picture.ts'
import { sceneOf } from './scene.ts'
import { buildShare } from './share.ts'
import { sourceRows } from './sources.ts'
import { storyActions } from './story-actions.ts'

/** How the story came to be told: by one person or several, under which name. */
function originOf({ composed, realName }: Content<'story'>, text: PageContext['messages']['story']): string {
  if (composed) return text.composedHint
  return realName ? text.realNameHint : text.aliasHint
}

/** All that a story's page prints. */
export function storyPage(story: Content<'story'>, context: PageContext) {
  const { library, words, messages, path } = context
  const name = words(story.name)
  const byline = `${story.alias}, ${story.area}`
  const text = messages.story
  const page = documentPage('story', story, { title: name.text, describe: [byline, words(story.whatHelped).text] }, context)
  const share = buildShare(page, context)
  return {
    page,
    name,
    byline,
    badge: storyBadge(story, context),
    origin: originOf(story, text),
    sections: [
      { heading: text.situation, words: words(story.situation) },
      { heading: text.problem, words: words(story.problem) },
      { heading: text.turningPoint, words: words(story.turningPoint) },
      { heading: text.whatHelped, words: words(story.whatHelped) },
    ],
    actions: storyActions(story, share, context),
    programmes: story.programmes.map((slug) => itemOf.programme(library.need('programme', slug), context)),
    topics: story.topics
      .map((slug) => library.need('topic', slug))
      .map((topic) => ({ href: path(pathOf('topic', topic.slug)), words: words(topic.name) })),
    picture: pictureOf(story.image, context),
    scene: sceneOf(story.topics, context),
    sources: sourceRows(story.sources, context),
    share,
  }
}
