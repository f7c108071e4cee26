import { withCard, withCardAnswer, withCardAs, withHtml, withPageAnswer } from '../fixture/break-site.ts'
import { cardPath, goodPage, goodTags } from '../fixture/good-site.ts'
import type { Fact } from './fact.ts'
import { sources } from './sources.ts'

const written = JSON.stringify(goodTags()).replaceAll('<', '\\u003c')

/** Google alone runs scripts; for all others tags that only a script writes are no tags. */
export const noScripts: Fact = {
  fact: 'no JavaScript is run: tags that a script writes are not there',
  source: sources.common,
  broken: withHtml(`<!doctype html><html><head><title></title><script>document.head.innerHTML+=${written}</script></head></html>`),
  refuses: 'finds no',
}

/** What holds on every platform. */
export const everyPlatform: Fact[] = [
  {
    fact: 'a page in an encoding that nobody asked for is not read',
    source: sources.metaCrawler,
    broken: withPageAnswer(() => ({ headers: { 'content-type': 'text/html', 'content-encoding': 'zstd' }, body: goodPage() })),
    refuses: 'cannot read the encoding zstd',
  },
  {
    fact: 'a page that answers 404 has no preview',
    source: sources.common,
    broken: withPageAnswer(() => ({ status: 404, headers: { 'content-type': 'text/html' }, body: goodPage() })),
    refuses: 'answered 404',
  },
  {
    fact: 'a card behind a redirect to a web page shows nothing',
    source: sources.redirectedCard,
    broken: withCardAnswer(() => ({ status: 302, headers: { location: '/halaman/' } })),
    refuses: 'text/html; charset=utf-8, not an image',
  },
  {
    fact: 'a card that is not what its type says is not drawn',
    source: sources.common,
    broken: withCard('image/png', 'bukan gambar'),
    refuses: 'cannot be decoded',
  },
  { fact: 'a card in AVIF is drawn nowhere', source: sources.webpCards, broken: withCardAs('avif'), refuses: 'draws no avif' },
  {
    fact: 'a card in SVG is drawn nowhere',
    source: sources.xMarkup,
    broken: withCard('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"/>'),
    refuses: 'draws no svg',
  },
  {
    fact: 'a card that is gone leaves nothing to draw',
    source: sources.metaFaq,
    broken: withCardAnswer(() => ({ status: 410, headers: { 'content-type': 'text/html' }, body: cardPath })),
    refuses: 'the card is answered 410',
  },
]
