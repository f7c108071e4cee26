import type { PageContext } from './context.ts'
import type { Page } from './page.ts'

/** The ways to pass a page on, at most three, and the address they carry. */
export type Share = { heading: string; links: { name: string; href: string }[] }

/**
 * Share links of a page. The message must stand alone, because many phones cannot open links: lines come in the order given, the address
 * last, and an example says that it is one.
 */
export function buildShare(page: Page, lines: (string | undefined)[], { siteUrl, messages }: PageContext, heading?: string): Share {
  const { share, example } = messages
  const url = `${siteUrl}${page.path}`
  const message = [page.example ? example.prefix : undefined, ...lines].filter((line) => line !== undefined && line !== '').join('\n')
  return {
    heading: heading ?? share.heading,
    links: [
      { name: share.whatsapp, href: `https://wa.me/?text=${encodeURIComponent(`${message}\n${url}`)}` },
      { name: share.telegram, href: `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(message)}` },
      { name: share.facebook, href: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}` },
    ],
  }
}
