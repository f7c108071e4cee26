import type { Crawler } from '../lab/crawler.ts'
import { facebook } from './facebook.ts'

/** A link in a direct message: Facebook's crawler, and the domain below the title. */
export const instagram: Crawler = {
  ...facebook,
  platform: 'Instagram',
  judge: (found, image) => ({ ...facebook.judge?.(found, image), notes: { domain: found.url.host } }),
}
