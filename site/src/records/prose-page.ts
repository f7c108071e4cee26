import { pagePaths } from '@ruang-solusi/shared/paths'
import type { PageContext } from './context.ts'
import { sectionLinks } from './list-page.ts'
import { type Page, singlePage } from './page.ts'
import { textBlocks } from './rich-text.ts'

/** All that the page about the site prints. */
export function aboutPage(context: PageContext) {
  const { settings } = context.library.snapshot
  const { title, describe } = context.messages.aboutPage
  const texts = { title: title(settings.siteName), describe: [describe, context.words(settings.summary).text] }
  return { page: singlePage(pagePaths.about, 'about', texts, context), title: texts.title, body: textBlocks(settings.about, context) }
}

/** All that the privacy page prints. */
export function privacyPage(context: PageContext) {
  const { title, describe } = context.messages.privacyPage
  const page = singlePage(pagePaths.privacy, 'privacy', { title, describe: [describe] }, context)
  return { page, title, body: textBlocks(context.library.snapshot.settings.privacy, context) }
}

/** All that the pages for addresses that lead nowhere (any more) print. */
export function missingPage(status: 404 | 410, context: PageContext) {
  const { title, text, describe } = status === 404 ? context.messages.notFoundPage : context.messages.gonePage
  const page: Page = singlePage(`/${status}.html`, undefined, { title, describe: [describe] }, context)
  return {
    page,
    title,
    text,
    links: [{ href: context.path(pagePaths.search), words: { text: context.messages.search } }, ...sectionLinks(context)],
  }
}
