import { withCardAs, withCardOf, withHeavyCard, withHtml, withRobots, withTags } from '../fixture/break-site.ts'
import { goodPage, goodTags } from '../fixture/good-site.ts'
import type { Fact } from './fact.ts'
import { sources } from './sources.ts'

const lastCard = '<meta name="twitter:card" content="summary">'

export const xFacts: Fact[] = [
  {
    fact: 'twitter:title comes before og:title',
    source: sources.xMarkup,
    broken: withTags({ 'twitter:title': 'Judul lain' }),
    shows: { title: 'Judul lain' },
  },
  {
    fact: 'of several twitter:card the last wins',
    source: sources.xMarkup,
    broken: withHtml(goodPage(goodTags() + lastCard)),
    shows: { isLarge: false },
  },
  {
    fact: 'without twitter:card the card is small',
    source: sources.xMarkup,
    broken: withTags({ 'twitter:card': undefined }),
    shows: { isLarge: false },
  },
  {
    fact: 'without twitter:card and og:type there is none',
    source: sources.xMarkup,
    broken: withTags({ 'twitter:card': undefined, 'og:type': undefined }),
    refuses: 'finds no twitter:card and no og:type',
  },
  { fact: 'a card above 5 MB is not drawn', source: sources.xMarkup, broken: withHeavyCard(5_000_001), refuses: 'more than 5000000' },
  { fact: 'a card below 300×157 is not drawn', source: sources.xMarkup, broken: withCardOf(300, 156), refuses: 'too small' },
  { fact: 'a card above 4096 px is not drawn', source: sources.xMarkup, broken: withCardOf(4097, 2000), refuses: 'too large' },
  { fact: 'WebP is drawn', source: sources.xMarkup, broken: withCardAs('webp'), shows: { isLarge: true } },
  { fact: 'a GIF is drawn', source: sources.xMarkup, broken: withCardAs('gif'), shows: { isLarge: true } },
  {
    fact: 'a title is cut after 70 characters',
    source: sources.xMarkup,
    broken: withTags({ 'og:title': 'b'.repeat(71) }),
    shows: { title: `${'b'.repeat(70)}…` },
  },
  {
    fact: 'a description is cut after 200 characters',
    source: sources.xMarkup,
    broken: withTags({ 'og:description': 'b'.repeat(201) }),
    shows: { description: `${'b'.repeat(200)}…` },
  },
  {
    fact: 'a page that robots.txt forbids has no card',
    source: sources.xOverview,
    broken: withRobots('User-agent: *\nAllow: /\n\nUser-agent: Twitterbot\nDisallow: /halaman/\n'),
    refuses: 'robots.txt forbids /halaman/',
  },
  {
    fact: 'a picture that robots.txt forbids is no card either',
    source: sources.xOverview,
    broken: withRobots('User-agent: Twitterbot\nDisallow: /kartu.png\n'),
    refuses: 'robots.txt forbids /kartu.png',
  },
]
