import { withRobots, withSlowPage, withTags } from '../fixture/break-site.ts'
import type { Fact } from './fact.ts'
import { sources } from './sources.ts'

export const discordFacts: Fact[] = [
  {
    fact: 'the card is small unless twitter:card is summary_large_image',
    source: sources.discord,
    broken: withTags({ 'twitter:card': 'summary' }),
    shows: { isLarge: false },
  },
  { fact: 'og:title must be there', source: sources.discord, broken: withTags({ 'og:title': undefined }), refuses: 'finds no og:title' },
  {
    fact: 'a title is cut after 67 bytes, not letters',
    source: sources.discordBytes,
    broken: withTags({ 'og:title': 'ꦧ'.repeat(23) }),
    shows: { title: `${'ꦧ'.repeat(22)}…` },
  },
  {
    fact: 'a title of 67 bytes is whole',
    source: sources.discordBytes,
    broken: withTags({ 'og:title': 'b'.repeat(67) }),
    shows: { title: 'b'.repeat(67) },
  },
  {
    fact: 'a description is cut after 347 bytes',
    source: sources.discordBytes,
    broken: withTags({ 'og:description': 'b'.repeat(348) }),
    shows: { description: `${'b'.repeat(347)}…` },
  },
  {
    fact: 'an og:site_name above 253 bytes ends it',
    source: sources.discordBytes,
    broken: withTags({ 'og:site_name': 'b'.repeat(254) }),
    refuses: 'og:site_name has 254 bytes',
  },
  {
    fact: 'theme-color counts only as six hexadecimal digits',
    source: sources.discord,
    broken: withTags({ 'theme-color': 'teal' }),
    shows: { notes: {} },
  },
  { fact: 'a good theme-color is shown', source: sources.discord, broken: withTags({}), shows: { notes: { colour: '#0c4f45' } } },
  {
    fact: 'a page that takes more than 5 s is given up',
    source: sources.discord,
    broken: withSlowPage(15_000),
    refuses: 'no answer within 5000 ms',
  },
  {
    fact: 'robots.txt is heeded',
    source: sources.common,
    broken: withRobots('User-agent: Discordbot\nDisallow: /\n'),
    refuses: 'robots.txt forbids /halaman/',
  },
]
