import { linkPlatforms } from '@ruang-solusi/shared/link-preview'
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
  image: { formats: ['png', 'jpeg', 'webp'], bytes: linkPlatforms.whatsapp.imageBytes, least: { width: 300, height: 1 }, ratio: 4 },
  cuts: linkPlatforms.whatsapp.cuts,
}
