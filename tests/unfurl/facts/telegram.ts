import { withHeavyCard, withRobots, withTags } from '../fixture/break-site.ts'
import { goodDescription, goodTitle } from '../fixture/good-site.ts'
import type { Fact } from './fact.ts'
import { sources } from './sources.ts'

export const telegramFacts: Fact[] = [
  {
    fact: 'og:title comes before twitter:title',
    source: sources.telegramCrawling,
    broken: withTags({ 'twitter:title': 'Judul lain' }),
    shows: { title: goodTitle },
  },
  {
    fact: 'twitter:* stands in for og:*',
    source: sources.telegramCrawling,
    broken: withTags({ 'og:title': undefined, 'twitter:title': 'Judul lain' }),
    shows: { title: 'Judul lain' },
  },
  {
    fact: 'HTML stands in for both',
    source: sources.telegramCrawling,
    broken: withTags({ 'og:title': undefined, 'og:description': undefined }),
    shows: { title: goodTitle, description: goodDescription },
  },
  {
    fact: 'a card above 5 MB is not drawn',
    source: sources.telegramCrawling,
    broken: withHeavyCard(5_000_001),
    refuses: 'more than 5000000',
  },
  {
    fact: 'robots.txt is heeded',
    source: sources.telegramCrawling,
    broken: withRobots('User-agent: TelegramBot\nDisallow: /\n'),
    refuses: 'robots.txt forbids /halaman/',
  },
  {
    fact: 'a noindex is remembered',
    source: sources.telegramCaching,
    broken: withTags({ robots: 'noindex' }),
    shows: { notes: { remembers: 'noindex' } },
  },
]
