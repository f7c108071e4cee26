import { formatDay } from '@ruang-solusi/shared/day'
import { listPaths, pagePaths, pathOf } from '@ruang-solusi/shared/paths'
import type { PageContext } from './context.ts'
import { itemOf } from './item.ts'
import { topicLinks } from './list-page.ts'
import { singlePage } from './page.ts'
import { pictureOf } from './picture.ts'

/** All that the home page prints. */
export function homePage(context: PageContext) {
  const { library, words, messages, path } = context
  const text = messages.homePage
  const { settings } = library.snapshot
  const [clarification] = library.list('clarification')
  const [story] = library.list('story')
  return {
    page: singlePage(pagePaths.home, 'home', { title: text.question, describe: [words(settings.summary).text, text.hint] }, context),
    question: text.question,
    hint: text.hint,
    check: path(pagePaths.check),
    clarification: clarification && {
      href: path(pathOf('clarification', clarification.slug)),
      kicker: `${text.clarification} · ${formatDay(clarification.publishedOn, context.locale)}`,
      words: words(clarification.name),
    },
    clarificationList: path(listPaths.clarification),
    pasted: `${path(pagePaths.search)}#pesan`,
    topics: topicLinks(context),
    notices: library
      .listNotices()
      .slice(0, 3)
      .map((notice) => itemOf.notice(notice, context)),
    noticeList: path(listPaths.notice),
    guides: library
      .list('guide')
      .slice(0, 3)
      .map((guide) => itemOf.guide(guide, context)),
    guideList: path(listPaths.guide),
    story: story && { ...itemOf.story(story, context), picture: pictureOf(story.image, context) },
    storyList: path(listPaths.story),
  }
}
