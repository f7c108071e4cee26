import { withAnswer, withHeavyCard, withHtml, withStyleFirst, withTags } from '../fixture/break-site.ts'
import { goodPage, goodTags } from '../fixture/good-site.ts'
import type { Fact } from './fact.ts'
import { sources } from './sources.ts'

const headAnswered = (status: number): Fact => ({
  fact: `HEAD answered ${status} ends it`,
  source: sources.head,
  broken: withAnswer(({ method }) => (method === 'HEAD' ? { status } : undefined)),
  refuses: `HEAD is answered ${status}`,
})

export const slackFacts: Fact[] = [
  headAnswered(404),
  headAnswered(405),
  {
    fact: 'only the first 32 KB are asked for, and a heavy style before the tags hides them',
    source: sources.slackRange,
    broken: withStyleFirst(32_768),
    refuses: 'finds no',
  },
  {
    fact: 'scripts of a framework before the tags hide them as well',
    source: sources.slackRange,
    broken: withHtml(goodPage(goodTags(), `<script src="/a.js" data-x="${'x'.repeat(32_768)}"></script>`)),
    refuses: 'finds no',
  },
  {
    fact: 'a page of more than 32 KB is read when its tags come first',
    source: sources.slackRange,
    broken: withHtml(goodPage().replace('</body>', `${'<p>Isi.</p>'.repeat(5000)}</body>`)),
    shows: { isLarge: true },
  },
  { fact: 'a card above 2 MB is not drawn', source: sources.common, broken: withHeavyCard(2_000_001), refuses: 'more than 2000000' },
  {
    fact: 'twitter:title comes before og:title',
    source: sources.common,
    broken: withTags({ 'twitter:title': 'Judul lain' }),
    shows: { title: 'Judul lain' },
  },
]
