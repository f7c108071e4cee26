import type { ContentType } from './content/index.ts'
import type { Locale } from './locale.ts'

/** First part of the address of each type's list and pages. */
export const listPaths = {
  programme: '/program/',
  story: '/cerita/',
  clarification: '/cek-kabar/',
  notice: '/kabar/',
  guide: '/panduan/',
  topic: '/kebutuhan/',
  agency: '/dinas/',
  paper: '/dokumen/',
} as const satisfies Record<ContentType, string>

/** Pages that exist once. */
export const pagePaths = {
  home: '/',
  check: '/cek/',
  search: '/cari/',
  save: '/simpan/',
  about: '/tentang/',
  privacy: '/privasi/',
  accessibility: '/aksesibilitas/',
  data: '/data/',
} as const

/** Where the search keeps what it fetches; nothing else may. */
export const searchFilesPath = `${pagePaths.search}pagefind/`

/** The worker that answers without signal; it stands at the root, because it may answer only for what is below it. */
export const workerPath = '/pekerja.js'

/** What a phone reads when the site is put on its home screen. */
export const manifestPath = '/manifest.webmanifest'

/** The feed of clarifications and notices. */
export const feedPath = '/umpan.xml'

/** Addresses no document may take as a slug, because they would read as something else. */
export const reservedSlugs = ['index', 'baru', 'admin', 'api', '404', '410']

/** Public address of a document's page. */
export const pathOf = (type: ContentType, slug: string): string => `${listPaths[type]}${slug}/`

// share kits are Indonesian, and files are the same for all
const existsOnce = /^\/kit\/|\.\w+$/

/** The address under which a page is mirrored in a language, from its Indonesian one; what exists once keeps its address. */
export const pathIn = (locale: Locale, path: string): string => (locale === 'id' || existsOnce.test(path) ? path : `/${locale}${path}`)

/** What it costs to keep each page of a language, in bytes. */
export const keptSizesPath = (locale: Locale): string => `${pathIn(locale, pagePaths.save)}ukuran.json`

/** Address of the share kit of a document. */
export const kitPath = (type: ContentType, slug: string): string => `/kit/${type}/${slug}/`

/** Address of a card; `hash` is 16 hexadecimal digits. `type` is `page` for single pages and lists. */
export const cardPath = (type: ContentType | 'page', slug: string, hash: string, format: 'png' | 'jpg'): string =>
  `/kartu/${type}/${slug}-${hash}.${format}`

/** How pictures inside pages are encoded, the lightest first; the last is what every browser knows. */
export const pictureFormats = ['avif', 'webp', 'jpg'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** Address of a picture inside a page, `width` pixels wide. */
export const picturePath = (hash: string, width: number, format: PictureFormat): string => `/gambar/${hash}-${width}.${format}`
