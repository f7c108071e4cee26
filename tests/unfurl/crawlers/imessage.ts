import type { Crawler } from '../lab/crawler.ts'
import { bestValue } from '../lab/found-page.ts'
import { Refusal } from '../lab/refusal.ts'

/** The sender's phone fetches, and attaches what it drew; it once drew every image that a page named. */
export const imessage: Crawler = {
  platform: 'iMessage',
  userAgent:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
  robots: [],
  page: { reads: 1_000_000, encodings: ['gzip', 'deflate', 'br'], patience: 10_000, redirects: 5 },
  tags: {
    title: ['og:title', 'title'],
    description: ['og:description', 'description'],
    image: ['og:image'],
    required: ['og:title', 'og:image'],
    takes: 'first',
    drawsAll: true,
    resolves: true,
  },
  image: { formats: ['png', 'jpeg', 'webp', 'gif'], bytes: 10_000_000, least: { width: 1, height: 1 } },
  cuts: {},
  judge: (found) => {
    const icon = bestValue(['link:apple-touch-icon', 'link:icon'], found, imessage)
    if (icon === undefined) throw new Refusal('finds no icon')
    return { notes: { domain: found.url.host, icon } }
  },
}
