import { pagePaths } from '@ruang-solusi/shared/paths'
import { sayPhone, whatsappLink } from './contacts.ts'
import type { PageContext } from './context.ts'
import { kelurahanPath, sectionLinks, topicLinks } from './list-page.ts'
import { type Page, singlePage } from './page.ts'
import { textBlocks } from './rich-text.ts'

/** All that the page about the site prints. */
export function aboutPage(context: PageContext) {
  const { settings } = context.library.snapshot
  const { title, describe } = context.messages.aboutPage
  const texts = { title: title(settings.siteName), describe: [describe, context.words(settings.summary).text] }
  return {
    page: singlePage(pagePaths.about, 'about', texts, context),
    title: texts.title,
    body: textBlocks(settings.about, context),
    credit: context.messages.openData.credit(settings.siteName),
    data: { href: context.path(pagePaths.data), words: { text: context.messages.openData.title } },
  }
}

/** All that the privacy page prints. */
export function privacyPage(context: PageContext) {
  const { title, describe } = context.messages.privacyPage
  const page = singlePage(pagePaths.privacy, 'privacy', { title, describe: [describe] }, context)
  return { page, title, body: textBlocks(context.library.snapshot.settings.privacy, context) }
}

/** All that the accessibility statement prints, with the ways to report a barrier. */
export function accessibilityPage(context: PageContext) {
  const { phone, whatsapp, email } = context.library.snapshot.settings
  const text = context.messages.accessibilityPage
  return {
    page: singlePage(pagePaths.accessibility, 'accessibility', { title: text.title, describe: [text.describe] }, context),
    whatsapp: whatsapp && { href: whatsappLink(whatsapp, text.report), text: sayPhone(whatsapp) },
    phone: phone && { href: `tel:${phone}`, text: sayPhone(phone) },
    email: email && { href: `mailto:${email}`, text: email },
    kelurahan: kelurahanPath(context),
  }
}

/** All that the pages for addresses that lead nowhere (any more) print. */
export function missingPage(status: 404 | 410, context: PageContext) {
  const { title, text, describe } = status === 404 ? context.messages.notFoundPage : context.messages.gonePage
  const page: Page = singlePage(`/${status}.html`, undefined, { title, describe: [describe] }, context)
  return {
    page,
    title,
    text,
    search: context.path(pagePaths.search),
    needs: topicLinks(context),
    links: sectionLinks(context),
  }
}
