import type { Crawler } from '../lab/crawler.ts'
import { valuesOf } from '../lab/found-page.ts'
import { Refusal } from '../lab/refusal.ts'

const dataBlock = /<script[^>]*type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs

/** Every block of data must be JSON; one that is not is lost as a whole. */
function readData(html: string): void {
  for (const [, json = ''] of html.matchAll(dataBlock)) {
    try {
      JSON.parse(json)
    } catch (cause) {
      throw new Refusal('a block of structured data is not JSON', { cause })
    }
  }
}

/** Search and Discover; a page may keep itself out, which is told in the notes. */
export const google: Crawler = {
  platform: 'Google',
  userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  robots: ['Googlebot'],
  page: { reads: 2_000_000, encodings: ['gzip', 'deflate', 'br'], patience: 10_000, redirects: 10 },
  tags: {
    title: ['title', 'og:title'],
    description: ['description', 'og:description'],
    image: ['og:image'],
    required: ['title', 'link:canonical'],
    takes: 'first',
    resolves: true,
  },
  image: { formats: ['png', 'jpeg', 'webp', 'gif'], bytes: 20_000_000, least: { width: 1, height: 1 } },
  cuts: { title: { characters: 60 }, description: { characters: 155 } },
  judge: (found, { width }) => {
    readData(found.html)
    const robots = valuesOf('robots', found, google).join(',')
    const isLarge = width >= 1200 && robots.includes('max-image-preview:large')
    return { isLarge, notes: robots.includes('noindex') ? { index: 'no' } : { index: 'yes' } }
  },
}
