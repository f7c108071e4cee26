import {
  withCardAs,
  withCardOf,
  withHeavyCard,
  withHtml,
  withPageAnswer,
  withSlowPage,
  withStyleFirst,
  withTags,
} from '../fixture/break-site.ts'
import { fixturePage } from '../fixture/fixture-site.ts'
import { goodPage, goodTags } from '../fixture/good-site.ts'
import type { Fact } from './fact.ts'
import { sources } from './sources.ts'

const brotli = { 'content-type': 'text/html', 'content-encoding': 'br' }
const page = { 'content-type': 'text/html; charset=utf-8' }

/** What Facebook's crawler does, for Facebook, Messenger and Instagram. */
export const facebookFacts: Fact[] = [
  { fact: 'a card above 8 MB is not drawn', source: sources.metaImages, broken: withHeavyCard(8_000_001), refuses: 'more than 8000000' },
  { fact: 'a card below 200×200 is not drawn', source: sources.metaImages, broken: withCardOf(300, 199), refuses: 'too small' },
  { fact: 'a card below 600×315 is drawn small', source: sources.metaImages, broken: withCardOf(599, 315), shows: { isLarge: false } },
  { fact: 'a card of 600×315 is drawn large', source: sources.metaImages, broken: withCardOf(600, 315), shows: { isLarge: true } },
  {
    fact: 'without og:image:width the first share has no picture',
    source: sources.metaImages,
    broken: withTags({ 'og:image:width': undefined }),
    refuses: 'og:image:width says nothing',
  },
  {
    fact: 'without og:image:height the first share has no picture',
    source: sources.metaImages,
    broken: withTags({ 'og:image:height': undefined }),
    refuses: 'og:image:height says nothing',
  },
  {
    fact: 'tags after the first MB are not read',
    source: sources.metaCrawler,
    broken: withStyleFirst(1_000_000),
    refuses: 'finds no og:title',
  },
  {
    fact: 'only gzip and deflate are read',
    source: sources.metaCrawler,
    broken: withPageAnswer(() => ({ headers: brotli, body: goodPage() })),
    refuses: 'cannot read the encoding br',
  },
  {
    fact: 'a range may be ignored',
    source: sources.metaCrawler,
    broken: withPageAnswer(() => ({ headers: page, body: goodPage() })),
    shows: { isLarge: true },
  },
  {
    fact: 'a range that is answered wrongly is worse than none',
    source: sources.metaCrawler,
    broken: withPageAnswer(() => ({ status: 206, headers: page, body: goodPage() })),
    refuses: 'the range is answered wrongly',
  },
  {
    fact: 'a page must answer within a few seconds',
    source: sources.metaCrawler,
    broken: withSlowPage(15_000),
    refuses: 'no answer within 5000 ms',
  },
  {
    fact: 'og:url decides which page is shown',
    source: sources.metaCrawler,
    broken: withTags({ 'og:url': 'https://lain.example/' }),
    refuses: 'lain.example cannot be reached',
  },
  {
    fact: 'without og:url the canonical address decides',
    source: sources.metaCrawler,
    broken: withHtml(goodPage(goodTags({ 'og:url': undefined })).replace(`href="${fixturePage}"`, 'href="https://lain.example/"')),
    refuses: 'lain.example cannot be reached',
  },
  { fact: 'og:type must be there', source: sources.metaCrawler, broken: withTags({ 'og:type': undefined }), refuses: 'finds no og:type' },
  { fact: 'WebP is drawn, whatever the documents say', source: sources.webp, broken: withCardAs('webp'), shows: { isLarge: true } },
]
