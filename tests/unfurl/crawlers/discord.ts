import type { Crawler } from '../lab/crawler.ts'
import { bestValue } from '../lab/found-page.ts'
import { Refusal } from '../lab/refusal.ts'

const longestName = 253

/** Discord counts bytes, and draws the card large only where `twitter:card` asks for it. */
export const discord: Crawler = {
  platform: 'Discord',
  userAgent: 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  robots: ['Discordbot'],
  page: { encodings: ['gzip', 'deflate'], patience: 5_000, redirects: 5 },
  tags: {
    title: ['og:title'],
    description: ['og:description'],
    image: ['og:image'],
    required: ['og:title'],
    takes: 'first',
    resolves: true,
  },
  image: { formats: ['png', 'jpeg', 'webp', 'gif'], bytes: 8_000_000, least: { width: 1, height: 1 } },
  cuts: { title: { bytes: 67 }, description: { bytes: 347 } },
  judge: (found) => {
    const name = bestValue(['og:site_name'], found, discord) ?? ''
    if (Buffer.byteLength(name) > longestName)
      throw new Refusal(`og:site_name has ${Buffer.byteLength(name)} bytes, more than ${longestName}`)
    const colour = bestValue(['theme-color'], found, discord) ?? ''
    const isHex = /^#[0-9a-f]{6}$/i.test(colour)
    return { isLarge: bestValue(['twitter:card'], found, discord) === 'summary_large_image', notes: isHex ? { colour } : {} }
  },
}
