import { expect, test } from 'vitest'
import { inspectRelease } from '../../../site/src/release/gate/index.ts'
import { homeCard, siteUrl, smallFiles, smallPage, smallPaper, smallSnapshot, writeFiles } from '../../support/small-site.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { type Given, inspect, refusal } from './inspect.ts'

const ktp = 'dokumen/ktp/index.html'

const ktpPage = (body: string): Record<string, string> => ({ [ktp]: smallPage('/dokumen/ktp/', 'KTP', body) })
const edit = (change: (html: string) => string): Record<string, string> => ({ [ktp]: change(ktpPage('')[ktp] ?? '') })

test('a whole site passes, and its pages are counted', async () => {
  expect(await inspect({})).toBe(12)
})

test.each<[string, Given, string]>([
  ['no title', { files: edit((html) => html.replace(/<title>.*<\/title>/, '')) }, 'has no title'],
  ['an empty title', { files: edit((html) => html.replace(/<title>.*<\/title>/, '<title> </title>')) }, 'has an empty title'],
  ['no language', { files: edit((html) => html.replace(' lang="id"', '')) }, 'has an empty lang'],
  ['no canonical address', { files: edit((html) => html.replace(/<link rel="canonical"[^>]*>/, '')) }, 'has no canonical'],
  [
    'two preview images',
    { files: edit((html) => html.replace('</head>', `<meta property="og:image" content="${siteUrl}${homeCard}"></head>`)) },
    'has 2 times og:image',
  ],
  [
    'a tag that slipped out of the head',
    { files: edit((html) => html.replace('<meta name="twitter', '<p>x</p><meta name="twitter')) },
    'has no twitter:card',
  ],
  ['a link that leads nowhere', { files: ktpPage('<a href="/program/tidak-ada/">x</a>') }, '/program/tidak-ada/, which does not exist'],
  ['a page without its mirror', { without: ['jv/dokumen/ktp/index.html'] }, '/jv/dokumen/ktp/ was not built'],
  [
    'a mirror that leads out of its language',
    { files: { 'en/dokumen/ktp/index.html': smallPage('/en/dokumen/ktp/', 'KTP', '<a href="/#awal">x</a>', 'en') } },
    'leads to /, which is in another language',
  ],
  [
    'a mirror that hides its Indonesian text',
    { files: { 'jv/dokumen/ktp/index.html': smallPage('/dokumen/ktp/', 'KTP', '', 'jv') } },
    'does not mark its Indonesian text',
  ],
  ['a link without its last slash', { files: ktpPage('<a href="/dokumen/ktp">x</a>') }, 'does not exist'],
  ['a link to a missing anchor', { files: ktpPage('<a href="/#tengah">x</a>') }, 'no element with the id "tengah"'],
  ['a picture that is missing', { files: ktpPage('<img src="/gambar/x-320.webp" alt="">') }, '/gambar/x-320.webp, which does not exist'],
  ['a picture candidate that is missing', { files: ktpPage('<img srcset="/gambar/y-320.webp 320w" alt="">') }, '/gambar/y-320.webp'],
  ['a card that was not drawn', { cards: { 'page/lain-0123456789abcdef.png': 'kartu' } }, `${homeCard}, which does not exist`],
  [
    'a picture from elsewhere',
    { files: ktpPage('<img src="https://elsewhere.example/x.png" alt="">') },
    'loads https://elsewhere.example/x.png',
  ],
  ['a picture written into the page', { files: ktpPage('<img src="data:image/png;base64,AAAA" alt="">') }, 'loads data:image/png'],
  [
    'a style from elsewhere',
    { files: ktpPage('<style>p{background:url(//elsewhere.example/x.png)}</style>') },
    'loads //elsewhere.example/x.png',
  ],
  [
    'a link tag to elsewhere',
    { files: edit((html) => html.replace('</head>', '<link rel="preload" href="https://elsewhere.example/a.css"></head>')) },
    'loads https://elsewhere.example/a.css',
  ],
  ['a page that is too heavy', { files: ktpPage('x'.repeat(61_000)) }, 'more than 61440'],
  ['a card that is too heavy', { cards: { [homeCard.replace('/kartu/', '')]: 'x'.repeat(310_000) } }, 'of 310000 bytes'],
  [
    'a picture of a kit that is too heavy',
    {
      files: ktpPage('<a href="/kartu/paper/ktp-0123456789abcdef.png">x</a>'),
      cards: { [homeCard.replace('/kartu/', '')]: 'x', 'paper/ktp-0123456789abcdef.png': 'x'.repeat(310_000) },
    },
    'names the card /kartu/paper/ktp-0123456789abcdef.png of 310000 bytes',
  ],
  [
    'a share kit that is too heavy',
    { files: { 'kit/paper/ktp/index.html': smallPage('/kit/paper/ktp/', 'x', 'x'.repeat(123_000)) } },
    'more than 122880',
  ],
  ['a draft', { files: ktpPage('<p data-draft>x</p>') }, 'contains data-draft'],
  ['a value that was never filled in', { files: ktpPage('<p>[object Object]</p>') }, 'contains [object Object]'],
  [
    'a page of no document',
    { files: { 'dokumen/rahasia/index.html': smallPage('/dokumen/rahasia/', 'x', '') } },
    '/dokumen/rahasia/ belongs to no published document',
  ],
  [
    'the gallery of components, which is only for looking',
    { files: { 'galeri/index.html': smallPage('/galeri/', 'Galeri', '') } },
    '/galeri/ belongs to no published document',
  ],
  [
    'a share kit of no document',
    { files: { 'kit/paper/rahasia/index.html': smallPage('/kit/paper/rahasia/', 'x', '') } },
    '/kit/paper/rahasia/ belongs to no published document',
  ],
  ['an example that hides that it is one', { snapshot: smallSnapshot([{ ...smallPaper('ktp'), example: true }]) }, 'does not say CONTOH'],
  ['an example that can be indexed', { snapshot: smallSnapshot([{ ...smallPaper('ktp'), example: true }]) }, 'can be indexed'],
  ['a tenth of the pages gone', { live: { pages: 18, documents: 1 } }, 'there are 12 pages, and 16 or more were expected'],
])('the gate refuses %s', async (_what, given, message) => {
  expect((await refusal(given)).message).toContain(message)
})

test('the gate refuses a document without its page', async () => {
  const files = smallFiles(smallSnapshot())
  const folder = await temporaryFolder()
  await writeFiles(folder, files)
  const snapshot = smallSnapshot([smallPaper('ktp'), smallPaper('kk')])
  const inspection = inspectRelease({ folder, siteUrl, cardsDir: folder, snapshot, live: undefined })
  await expect(inspection).rejects.toThrow('/dokumen/kk/ was not built')
})

test('fewer pages pass when as many documents were withdrawn', async () => {
  expect(await inspect({ live: { pages: 24, documents: 2 } })).toBe(12)
})

test('links to other sites, phones and chats are left alone', async () => {
  const body = '<a href="https://kemensos.example.go.id/x">x</a><a href="tel:+622933">x</a><a href="https://wa.me/62?text=a%zz">x</a>'
  expect(await inspect({ files: ktpPage(body) })).toBe(12)
})

test('a refusal names the document for the editor, in Indonesian', async () => {
  const problem = await refusal({ files: ktpPage('<a href="/program/tidak-ada/">x</a>') })
  expect(problem.document).toEqual({ type: 'paper', slug: 'ktp' })
  expect(problem.problem).toBe('Halaman /dokumen/ktp/: tautan atau gambar /program/tidak-ada/ tidak ada. Isi yang lama tetap tayang.')
  expect(problem.isContent).toBe(true)
})
