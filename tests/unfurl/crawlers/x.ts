import { linkPlatforms } from '@ruang-solusi/shared/link-preview'
import type { Crawler } from '../lab/crawler.ts'
import { valuesOf } from '../lab/found-page.ts'
import { Refusal } from '../lab/refusal.ts'

const small = ['og:type', 'og:title', 'og:description']

/** X draws the card that the last `twitter:card` asks for, and a small one where only `og:*` describe the page. */
export const x: Crawler = {
  platform: 'X',
  userAgent: 'Twitterbot/1.0',
  robots: ['Twitterbot'],
  page: { encodings: ['gzip', 'deflate'], patience: 10_000, redirects: 5 },
  tags: {
    title: ['twitter:title', 'og:title'],
    description: ['twitter:description', 'og:description'],
    image: ['twitter:image', 'og:image'],
    required: [],
    takes: 'first',
    resolves: true,
  },
  image: {
    formats: ['png', 'jpeg', 'webp', 'gif'],
    bytes: linkPlatforms.x.imageBytes,
    least: { width: 300, height: 157 },
    most: { width: 4096, height: 4096 },
  },
  cuts: linkPlatforms.x.cuts,
  judge: (found) => {
    const card = valuesOf('twitter:card', found, x).at(-1)
    const missing = small.find((key) => valuesOf(key, found, x).length === 0)
    if (card === undefined && missing !== undefined) throw new Refusal(`finds no twitter:card and no ${missing}`)
    return { isLarge: card === 'summary_large_image' }
  },
}
