import type { PageKey } from '@ruang-solusi/shared/card'
import { hasKit } from '@ruang-solusi/shared/card'
import type { ContentType } from '@ruang-solusi/shared/content'
import { kitPath, pagePaths } from '@ruang-solusi/shared/paths'
import { captionOf, type KitChannel, type KitContext, type LinkMark, withMark } from '@ruang-solusi/shared/share-kit'
import type { PageContext } from './context.ts'
import { describePage } from './head.ts'
import type { Page, Section } from './page.ts'

/** A way to pass a page on. */
type ShareLink = { name: string; href: string }

/** The ways to pass a page on; the first two are buttons, and a picture for a status stands between them. */
export type Share = {
  heading: string
  buttons: ShareLink[]
  others: ShareLink[]
  /** The plain address, to copy by hand. */
  address: string
  subject?: { type: ContentType; slug: string }
  /** The page that exists once, or the list, that is passed on. */
  page?: PageKey
}

/** What captions are written from on this site. */
export const kitContext = ({ library, siteUrl }: PageContext): KitContext => ({ settings: library.snapshot.settings, siteUrl, library })

/** The message of a page for a channel, its address at the end; that of a document stands alone, because many phones cannot open links. */
function messageOf(page: Page, channel: KitChannel, link: string, context: PageContext): string {
  const { subject } = page
  if (subject !== undefined) {
    return captionOf(subject.type, context.library.need(subject.type, subject.slug), kitContext(context), channel).text
  }
  const mark = page.example ? [context.messages.example.prefix] : []
  return [...mark, page.title, describePage(page, context), link].join('\n')
}

/** The slug of the card of a page without a document. */
const keyOf = (section: Section): PageKey => (section in pagePaths ? section : `list-${section}`) as PageKey

// Telegram puts the address above the text by itself
const withoutLink = (message: string, link: string): string =>
  message
    .split('\n')
    .filter((line) => !line.includes(link))
    .join('\n')

/** Share links of a page: what each channel is given, marked with the channel that the link went out by. */
export function buildShare(page: Page, context: PageContext): Share {
  const { messages, siteUrl } = context
  const { share } = messages
  const { subject } = page
  const address = `${siteUrl}${page.path}`
  const linkFor = (mark: LinkMark): string => withMark(address, mark)
  const say = (channel: KitChannel, mark: LinkMark): string => messageOf(page, channel, linkFor(mark), context)
  const encoded = encodeURIComponent
  const whatsapp = { name: share.whatsapp, href: `https://wa.me/?text=${encoded(say('whatsapp', 'wa'))}` }
  const telegramText = withoutLink(say('telegram', 'tg'), linkFor('tg'))
  const others = [
    { name: share.telegram, href: `https://t.me/share/url?url=${encoded(linkFor('tg'))}&text=${encoded(telegramText)}` },
    { name: share.facebook, href: `https://www.facebook.com/sharer/sharer.php?u=${encoded(linkFor('fb'))}` },
    { name: share.x, href: `https://x.com/intent/post?text=${encoded(say('x', 'x'))}` },
    // iPhones read the text after "?&body", Android phones after either
    { name: share.sms, href: `sms:?&body=${encoded(say('sms', 'sms'))}` },
  ]
  if (subject === undefined) {
    const buttons = [whatsapp, ...others.slice(0, 1)]
    return { heading: share.heading, buttons, others: others.slice(1), address, ...(page.section && { page: keyOf(page.section) }) }
  }
  if (!hasKit(context.library.need(subject.type, subject.slug))) {
    return { heading: share.heading, buttons: [whatsapp, ...others.slice(0, 1)], others: others.slice(1), address }
  }
  const kit = kitPath(subject.type, subject.slug)
  const isAnswer = subject.type === 'clarification'
  const second = isAnswer ? { name: share.copy, href: `${kit}#teks` } : { name: share.poster, href: `${kit}#poster` }
  return {
    heading: isAnswer ? messages.clarification.share : share.heading,
    buttons: [whatsapp, second],
    others: [...others, { name: share.kit, href: kit }],
    address,
    subject,
  }
}
