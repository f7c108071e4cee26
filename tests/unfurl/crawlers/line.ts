import type { Crawler } from '../lab/crawler.ts'

/** LINE reads three tags and nothing else. */
export const line: Crawler = {
  platform: 'LINE',
  userAgent: 'facebookexternalhit/1.1;line-poker/1.0',
  robots: [],
  page: { range: 1_048_576, encodings: ['gzip', 'deflate'], patience: 10_000, redirects: 5 },
  tags: {
    title: ['og:title'],
    description: ['og:description'],
    image: ['og:image'],
    required: ['og:title', 'og:description', 'og:image'],
    takes: 'first',
    resolves: true,
  },
  image: { formats: ['png', 'jpeg', 'webp', 'gif'], bytes: 10_000_000, least: { width: 1, height: 1 } },
  cuts: {},
}
