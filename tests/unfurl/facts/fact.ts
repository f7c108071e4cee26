import type { Break } from '../fixture/break-site.ts'
import type { Preview } from '../lab/unfurl.ts'

/** One thing known of a platform: what it does to a site with one fault, and who says so. */
export type Fact = {
  fact: string
  source: string
  broken: Break
} & ({ refuses: string } | { shows: Partial<Preview> })
