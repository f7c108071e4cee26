import { linkPlatforms } from '@ruang-solusi/shared/link-preview'
import type { Crawler } from '../lab/crawler.ts'
import { bestValue } from '../lab/found-page.ts'

/** Telegram's servers fetch once; messages that were sent keep the card of that moment. */
export const telegram: Crawler = {
  platform: 'Telegram',
  userAgent: 'TelegramBot (like TwitterBot)',
  robots: ['TelegramBot'],
  page: { encodings: ['gzip', 'deflate'], patience: 10_000, redirects: 5 },
  tags: {
    title: ['og:title', 'twitter:title', 'title'],
    description: ['og:description', 'twitter:description', 'description'],
    image: ['og:image', 'twitter:image'],
    required: [],
    takes: 'first',
    resolves: true,
  },
  image: { formats: ['png', 'jpeg', 'webp', 'gif'], bytes: linkPlatforms.telegram.imageBytes, least: { width: 1, height: 1 } },
  cuts: linkPlatforms.telegram.cuts,
  // it keeps a noindex in mind after the page has lost it
  judge: (found) => ({ notes: bestValue(['robots'], found, telegram)?.includes('noindex') ? { remembers: 'noindex' } : {} }),
}
