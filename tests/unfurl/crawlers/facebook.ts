import { linkPlatforms } from '@ruang-solusi/shared/link-preview'
import type { Crawler } from '../lab/crawler.ts'
import type { CardImage } from '../lab/fetch-card.ts'
import { bestValue, type FoundPage } from '../lab/found-page.ts'
import { Refusal } from '../lab/refusal.ts'

/** The first share waits for no picture: its size must be told beforehand, and rightly. */
function toldSize(found: FoundPage, image: CardImage): { isLarge: boolean } {
  for (const side of ['width', 'height'] as const) {
    const told = bestValue([`og:image:${side}`], found, facebook)
    if (told !== String(image[side])) throw new Refusal(`og:image:${side} says ${told ?? 'nothing'}, and the card has ${image[side]}`)
  }
  return { isLarge: image.width >= 600 && image.height >= 315 }
}

/** Facebook and Messenger; the crawler also serves Instagram. */
export const facebook: Crawler = {
  platform: 'Facebook',
  userAgent: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  robots: [],
  page: { range: 524_289, reads: 1_000_000, encodings: ['gzip', 'deflate'], patience: 5_000, redirects: 5, followsOgUrl: true },
  tags: {
    title: ['og:title'],
    description: ['og:description'],
    image: ['og:image'],
    required: ['og:title', 'og:description', 'og:url', 'og:image', 'og:type'],
    takes: 'first',
    resolves: true,
  },
  image: { formats: ['png', 'jpeg', 'webp', 'gif'], bytes: linkPlatforms.facebook.imageBytes, least: { width: 200, height: 200 } },
  cuts: linkPlatforms.facebook.cuts,
  judge: toldSize,
}
