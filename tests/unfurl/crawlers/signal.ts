import type { Crawler } from '../lab/crawler.ts'
import { Refusal } from '../lab/refusal.ts'

/** The sender's phone makes the preview, under WhatsApp's name, over https all the way. */
export const signal: Crawler = {
  platform: 'Signal',
  userAgent: 'WhatsApp/2',
  robots: [],
  page: { reads: 1_024_000, encodings: ['gzip', 'deflate', 'br'], patience: 10_000, redirects: 20, secureOnly: true },
  tags: {
    title: ['og:title', 'title'],
    description: ['og:description', 'description'],
    image: ['og:image', 'og:image:url', 'link:apple-touch-icon', 'link:icon'],
    required: [],
    takes: 'first',
    resolves: true,
  },
  image: { formats: ['gif', 'ico', 'jpeg', 'png', 'webp'], bytes: 1_048_576, least: { width: 1, height: 1 } },
  cuts: {},
  judge: ({ headers }) => {
    const disposition = headers['content-disposition']
    if (disposition !== undefined && !/^inline\b/i.test(disposition)) throw new Refusal(`Content-Disposition is ${disposition}`)
    return {}
  },
}
