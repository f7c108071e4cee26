import { withCardOf, withHtml, withRobots, withStyleFirst, withTags } from '../fixture/break-site.ts'
import { goodPage, goodTitle } from '../fixture/good-site.ts'
import type { Fact } from './fact.ts'
import { sources } from './sources.ts'

export const googleFacts: Fact[] = [
  {
    fact: '<title> comes before og:title',
    source: sources.common,
    broken: withTags({ 'og:title': 'Judul lain' }),
    shows: { title: goodTitle },
  },
  {
    fact: 'Discover draws large only what is 1,200 px wide',
    source: sources.common,
    broken: withCardOf(1199, 630),
    shows: { isLarge: false },
  },
  {
    fact: 'Discover draws large only where max-image-preview:large allows it',
    source: sources.common,
    broken: withTags({ robots: undefined }),
    shows: { isLarge: false },
  },
  { fact: 'noindex keeps a page out', source: sources.common, broken: withTags({ robots: 'noindex' }), shows: { notes: { index: 'no' } } },
  {
    fact: 'tags after the first 2 MB are not read',
    source: sources.googleBytes,
    broken: withStyleFirst(2_000_000),
    refuses: 'finds no title',
  },
  {
    fact: 'structured data that is not JSON is lost',
    source: sources.common,
    broken: withHtml(goodPage().replace('</body>', '<script type="application/ld+json">{"a":}</script></body>')),
    refuses: 'structured data is not JSON',
  },
  {
    fact: 'robots.txt is heeded',
    source: sources.common,
    broken: withRobots('User-agent: Googlebot\nDisallow: /halaman/\n'),
    refuses: 'robots.txt forbids /halaman/',
  },
]
