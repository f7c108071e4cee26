import { withTags } from '../fixture/break-site.ts'
import { goodTitle } from '../fixture/good-site.ts'
import { facebookFacts } from './facebook.ts'
import type { Fact } from './fact.ts'
import { sources } from './sources.ts'

export const instagramFacts: Fact[] = [
  ...facebookFacts,
  {
    fact: 'title and domain are shown',
    source: sources.common,
    broken: withTags({}),
    shows: { title: goodTitle, notes: { domain: 'situs.example' } },
  },
]
