import { withCardAs, withHeaders, withHeavyCard, withHtml, withPageAnswer, withStyleFirst, withTags } from '../fixture/break-site.ts'
import { fixtureHost } from '../fixture/fixture-site.ts'
import { goodDescription, goodPage, goodTags, goodTitle } from '../fixture/good-site.ts'
import type { Fact } from './fact.ts'
import { sources } from './sources.ts'

const source = sources.signal
const page = { 'content-type': 'text/html; charset=utf-8' }

/** Redirects to itself so many times before it answers. */
const redirected = (times: number) =>
  withPageAnswer(({ url }) => {
    const done = Number(new URL(url ?? '/', 'https://situs.example').searchParams.get('n') ?? 0)
    return done < times ? { status: 302, headers: { location: `/halaman/?n=${done + 1}` } } : { headers: page, body: goodPage() }
  })

export const signalFacts: Fact[] = [
  { fact: '<title> stands in for og:title', source, broken: withTags({ 'og:title': undefined }), shows: { title: goodTitle } },
  {
    fact: 'meta description stands in for og:description',
    source,
    broken: withTags({ 'og:description': undefined }),
    shows: { description: goodDescription },
  },
  {
    fact: 'og:image:url stands in for og:image',
    source,
    broken: withTags({ 'og:image': undefined, 'og:image:url': '/kartu.png' }),
    shows: { title: goodTitle },
  },
  {
    fact: 'the icon stands in for both',
    source,
    broken: withHtml(goodPage(goodTags({ 'og:image': undefined }))),
    refuses: 'the card is answered 404',
  },
  { fact: 'an address without a host is understood', source, broken: withTags({ 'og:image': '/kartu.png' }), shows: { title: goodTitle } },
  { fact: 'a card above 1 MiB is not drawn', source, broken: withHeavyCard(1_048_577), refuses: 'more than 1048576' },
  { fact: 'WebP is drawn', source, broken: withCardAs('webp'), shows: { isLarge: true } },
  { fact: 'tags after the first 1,000 KiB are not read', source, broken: withStyleFirst(1_024_000), refuses: 'finds no' },
  {
    fact: 'only text/html is read',
    source,
    broken: withPageAnswer(() => ({ headers: { 'content-type': 'application/xhtml+xml' }, body: goodPage() })),
    refuses: 'application/xhtml+xml, not HTML',
  },
  { fact: '20 redirects are followed', source, broken: redirected(20), shows: { title: goodTitle } },
  { fact: 'the 21st redirect is not', source, broken: redirected(21), refuses: 'more than 20 redirects' },
  {
    fact: 'a redirect away from https is not followed',
    source,
    broken: withPageAnswer(() => ({ status: 301, headers: { location: `http://${fixtureHost}/halaman/` } })),
    refuses: 'is not https',
  },
  {
    fact: 'a page sent as a download is not read',
    source,
    broken: withHeaders({ 'content-disposition': 'attachment; filename="halaman.html"' }),
    refuses: 'Content-Disposition is attachment',
  },
]
