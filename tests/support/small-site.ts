import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Paper } from '@ruang-solusi/shared/content'
import type { Locale } from '@ruang-solusi/shared/locale'
import { locales } from '@ruang-solusi/shared/locale'
import { pathIn, pathOf } from '@ruang-solusi/shared/paths'
import { type Snapshot, snapshotVersion } from '@ruang-solusi/shared/snapshot'

export const siteUrl = 'https://solusi.example.go.id'

const text = (id: string) => ({ id })
const prose = (id: string) => ({ id: [{ kind: 'paragraph' as const, spans: [{ text: id }] }] })

/** A published document with the least that its contract asks for. */
export const smallPaper = (slug: string, name = `Dokumen ${slug}`): Paper => ({
  slug,
  name,
  summary: text(`Apa itu ${name}.`),
  example: false,
  publishedOn: '2026-11-20',
  changedOn: '2026-11-20',
  whereToGet: text('Di loket.'),
  cost: text('Gratis'),
  ifLacking: text('Tanyakan di loket.'),
})

/** A snapshot of a few papers and nothing else. */
export const smallSnapshot = (papers: Paper[] = [smallPaper('ktp')]): Snapshot => ({
  version: snapshotVersion,
  settings: {
    cityName: 'Kota Contoh',
    siteName: 'Ruang Solusi Kota Contoh',
    summary: text('Bantuan yang ada, dan cara mendapatkannya.'),
    about: prose('Tentang.'),
    privacy: prose('Privasi.'),
    safety: text('Jangan isi PIN di tautan kiriman.'),
    example: false,
  },
  topics: [],
  agencies: [],
  programmes: [],
  papers,
  stories: [],
  clarifications: [],
  notices: [],
  guides: [],
  questions: [],
  parameters: [],
  media: [],
  redirects: [{ from: '/dokumen/kartu-lama/', to: '/dokumen/ktp/' }],
  gone: [{ type: 'paper', slug: 'dicabut' }],
  withdrawn: { pages: [], pictures: [] },
})

export const homeCard = '/kartu/page/home-0123456789abcdef.png'

/** The head that every page needs. */
const smallHead = (path: string, title: string, card = homeCard): string => `<meta charset="utf-8"><title>${title}</title>
<meta name="description" content="Keterangan"><link rel="canonical" href="${siteUrl}${path}">
<meta property="og:title" content="${title}"><meta property="og:description" content="Keterangan"><meta property="og:url" content="${siteUrl}${path}">
<meta property="og:image" content="${siteUrl}${card}"><meta property="og:type" content="website"><meta property="og:site_name" content="Ruang Solusi">
<meta property="og:locale" content="id_ID"><meta property="og:image:type" content="image/png"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="Kartu">
<meta name="twitter:card" content="summary_large_image">`

/** A whole page that the gate lets pass. */
export const smallPage = (path: string, title: string, body: string, locale: Locale = 'id'): string =>
  `<!doctype html><html lang="${locale}"><head>${smallHead(path, title)}</head><body><h1 id="awal">${title}</h1>${body}</body></html>`

/** A page with its mirrors, whose links stay in their language. */
function smallPages(file: string, title: string, body: string): [file: string, html: string][] {
  const path = `/${file.replace(/index\.html$/, '')}`
  return locales.map((locale) => {
    const mirrored = body.replace(/(?<=href=")[^"]+/g, (href) => pathIn(locale, href))
    const prefix = locale === 'id' ? '' : `/${locale}`
    return [`${prefix}/${file}`.slice(1), smallPage(prefix + path, title, mirrored, locale)]
  })
}

/** A plain mirror of each page, in each language. */
export const plainMirrors = (files: string[]): Record<string, string> =>
  Object.fromEntries(
    files
      .filter((file) => file.endsWith('.html') && !/^(?:jv|en|kit)\//.test(file))
      .flatMap((file) => [`jv/${file}`, `en/${file}`])
      .map((file) => [file, smallPage(`/${file.replace(/index\.html$/, '')}`, 'Cermin', '')]),
  )

/** The files of a build of a small snapshot, by path. */
export function smallFiles(snapshot: Snapshot): Record<string, string> {
  const links = snapshot.papers.map(({ slug, name }) => `<a href="${pathOf('paper', slug)}">${name}</a>`).join('')
  const papers = snapshot.papers.flatMap(({ slug, name }) =>
    smallPages(`${pathOf('paper', slug).slice(1)}index.html`, name, '<a href="/#awal">Beranda</a>'),
  )
  return {
    'robots.txt': 'User-agent: *\nAllow: /\n',
    ...Object.fromEntries([
      ...smallPages('index.html', 'Beranda', links),
      ...smallPages('404.html', 'Tidak ada', '<a href="/">Beranda</a>'),
      ...smallPages('410.html', 'Diturunkan', '<a href="/">Beranda</a>'),
      ...papers,
    ]),
  }
}

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}
