import { withCardOf, withHeavyCard, withTags } from '../fixture/break-site.ts'
import { goodTitle } from '../fixture/good-site.ts'
import type { Fact } from './fact.ts'
import { sources } from './sources.ts'

const missing = (key: string): Fact => ({
  fact: `there is no preview without ${key}`,
  source: sources.linkedin,
  broken: withTags({ [key]: undefined, [key.replace('og:', 'twitter:')]: 'Isi lain' }),
  refuses: `finds no ${key}`,
})

export const linkedinFacts: Fact[] = [
  missing('og:title'),
  missing('og:description'),
  missing('og:image'),
  {
    fact: 'twitter:* is not read',
    source: sources.linkedin,
    broken: withTags({ 'twitter:title': 'Judul lain' }),
    shows: { title: goodTitle },
  },
  {
    fact: 'an address without a host is not understood',
    source: sources.linkedinRelative,
    broken: withTags({ 'og:image': '/kartu.png' }),
    refuses: 'the address /kartu.png is not absolute',
  },
  { fact: 'a card above 5 MB is not drawn', source: sources.linkedin, broken: withHeavyCard(5_000_001), refuses: 'more than 5000000' },
  { fact: 'a card below 200×200 is not drawn', source: sources.linkedin, broken: withCardOf(300, 199), refuses: 'too small' },
  {
    fact: 'a title is cut after 70 characters',
    source: sources.common,
    broken: withTags({ 'og:title': 'b'.repeat(71) }),
    shows: { title: `${'b'.repeat(70)}…` },
  },
]
