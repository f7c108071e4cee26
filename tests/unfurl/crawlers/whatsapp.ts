import type { Crawler } from '../lab/crawler.ts'

/** The sender's phone fetches page and card, so both are paid from a resident's quota. */
export const whatsapp: Crawler = {
  platform: 'WhatsApp',
  userAgent: 'WhatsApp/2.23.20.0 A',
  robots: ['WhatsApp'],
  page: { range: 300_000, encodings: ['gzip', 'deflate'], patience: 10_000, redirects: 5 },
  tags: {
    title: ['og:title'],
    description: ['og:description'],
    image: ['og:image'],
    required: ['og:title', 'og:description', 'og:url', 'og:image'],
    headOnly: true,
    quotedOnly: true,
    takes: 'last',
  },
  // 600 KB are documented, 300 KB are told of older versions: the smaller holds for both
  image: { formats: ['png', 'jpeg', 'webp'], bytes: 300_000, least: { width: 300, height: 1 }, ratio: 4 },
  cuts: { title: { characters: 65 }, description: { characters: 155 } },
}
