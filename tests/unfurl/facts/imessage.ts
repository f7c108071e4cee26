import { withHeavyCard, withHtml, withStyleFirst } from '../fixture/break-site.ts'
import { goodPage, goodTags } from '../fixture/good-site.ts'
import type { Fact } from './fact.ts'
import { sources } from './sources.ts'

const again = '<meta property="og:image" content="https://situs.example/tidak-ada.png">'

export const imessageFacts: Fact[] = [
  {
    fact: 'of several og:image every one is drawn',
    source: sources.severalImages,
    broken: withHtml(goodPage(goodTags() + again)),
    refuses: 'the card is answered 404',
  },
  {
    fact: 'a page without an icon has none beside its domain',
    source: sources.imessage,
    broken: withHtml(goodPage().replace(/<link rel="icon"[^>]*>/, '')),
    refuses: 'finds no icon',
  },
  {
    fact: 'without og:image there is no picture',
    source: sources.imessage,
    broken: withHtml(goodPage(goodTags({ 'og:image': undefined }))),
    refuses: 'finds no og:image',
  },
  { fact: 'tags after the first MB are not read', source: sources.common, broken: withStyleFirst(1_000_000), refuses: 'finds no og:title' },
  { fact: 'a card above 10 MB is not drawn', source: sources.common, broken: withHeavyCard(10_000_001), refuses: 'more than 10000000' },
]
