import type { Crawler } from '../lab/crawler.ts'

/** LinkedIn reads `og:*` only, all three or nothing, and understands no address without a host. */
export const linkedin: Crawler = {
  platform: 'LinkedIn',
  userAgent: 'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
  robots: ['LinkedInBot'],
  page: { encodings: ['gzip', 'deflate'], patience: 10_000, redirects: 5 },
  tags: {
    title: ['og:title'],
    description: ['og:description'],
    image: ['og:image'],
    required: ['og:title', 'og:description', 'og:image'],
    takes: 'first',
  },
  image: { formats: ['png', 'jpeg', 'webp', 'gif'], bytes: 5_000_000, least: { width: 200, height: 200 } },
  cuts: { title: { characters: 70 } },
}
