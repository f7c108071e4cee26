import {
  withCardAs,
  withCardOf,
  withHeavyCard,
  withHtml,
  withRobots,
  withSlowPage,
  withStyleFirst,
  withTags,
} from '../fixture/break-site.ts'
import { goodPage, goodTags } from '../fixture/good-site.ts'
import type { Fact } from './fact.ts'
import { sources } from './sources.ts'

const unquoted = goodTags().replace(/content="(https:[^"]+kartu\.png)"/, 'content=$1')
const again = '<meta property="og:image" content="https://situs.example/tidak-ada.png">'

const missing = (key: string): Fact => ({
  fact: `${key} must not be empty`,
  source: sources.metaWhatsapp,
  broken: withTags({ [key]: '' }),
  refuses: `finds no ${key}`,
})

export const whatsappFacts: Fact[] = [
  missing('og:title'),
  missing('og:description'),
  missing('og:url'),
  missing('og:image'),
  {
    fact: 'tags outside the head do not count',
    source: sources.metaWhatsapp,
    broken: withHtml(`<!doctype html><html><head><title>x</title></head><body><p>x</p>${goodTags()}</body></html>`),
    refuses: 'finds no og:title',
  },
  {
    fact: 'tags after the first 300 KB are not read',
    source: sources.metaWhatsapp,
    broken: withStyleFirst(300_000),
    refuses: 'finds no og:title',
  },
  {
    fact: 'attribute values without quotes hide og:image',
    source: sources.unquoted,
    broken: withHtml(goodPage(unquoted)),
    refuses: 'finds no og:image',
  },
  {
    fact: 'of several og:image the last is taken',
    source: sources.severalImages,
    broken: withHtml(goodPage(goodTags() + again)),
    refuses: 'the card is answered 404',
  },
  { fact: 'a card above 600 KB is not drawn', source: sources.whatsappBytes, broken: withHeavyCard(600_001), refuses: 'more than 300000' },
  { fact: 'older versions drew none above 300 KB', source: sources.shrunk, broken: withHeavyCard(300_001), refuses: 'more than 300000' },
  { fact: 'a card below 300 px is not drawn', source: sources.whatsappGuide, broken: withCardOf(299, 200), refuses: 'too small' },
  {
    fact: 'a card longer than 4:1 is not drawn',
    source: sources.whatsappGuide,
    broken: withCardOf(1640, 400),
    refuses: 'too long and thin',
  },
  { fact: 'a GIF is not drawn', source: sources.whatsappGuide, broken: withCardAs('gif'), refuses: 'draws no gif' },
  { fact: 'WebP is drawn', source: sources.whatsappGuide, broken: withCardAs('webp'), shows: { isLarge: true } },
  {
    fact: 'a page that takes more than 10 s is given up',
    source: sources.common,
    broken: withSlowPage(20_000),
    refuses: 'no answer within 10000 ms',
  },
  {
    fact: 'robots.txt is heeded',
    source: sources.common,
    broken: withRobots('User-agent: WhatsApp\nDisallow: /halaman/\n'),
    refuses: 'robots.txt forbids /halaman/',
  },
  {
    fact: 'a title is cut after 65 characters',
    source: sources.common,
    broken: withTags({ 'og:title': 'b'.repeat(66) }),
    shows: { title: `${'b'.repeat(65)}…` },
  },
  {
    fact: 'a description is cut after 155 characters',
    source: sources.common,
    broken: withTags({ 'og:description': 'b'.repeat(156) }),
    shows: { description: `${'b'.repeat(155)}…` },
  },
]
