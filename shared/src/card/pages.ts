import { contentTypeNames, type SiteSettings } from '../content/index.ts'
import { formatShortDay } from '../day.ts'
import { documentsOf, type Snapshot } from '../snapshot.ts'
import { altText } from './alt-text.ts'
import type { Card } from './card.ts'
import type { CardContext } from './context.ts'

/** The pages that exist once, by the slug of their card. */
export const pageKeys = [
  'home',
  'check',
  'search',
  'save',
  'about',
  'privacy',
  'accessibility',
  'data',
  'not-found',
  'list-programme',
  'list-story',
  'list-clarification',
  'list-notice',
  'list-guide',
  'list-topic',
  'list-agency',
  'list-paper',
] as const
export type PageKey = (typeof pageKeys)[number]

type PageWords = Pick<Card, 'badge' | 'title' | 'line'> & { design?: 'screener' }

const pageWords: Record<PageKey, (settings: SiteSettings) => PageWords> = {
  home: ({ cityName, summary }) => ({
    badge: `Untuk warga ${cityName}`,
    title: 'Bantuan yang ada, dan cara mendapatkannya',
    line: summary.id,
  }),
  check: () => ({
    design: 'screener',
    badge: 'Cek sendiri · tanpa NIK',
    title: 'Bantuan apa yang mungkin untuk keluarga Anda?',
    line: 'Jawab beberapa pertanyaan, lalu lihat yang mungkin cocok dan alasannya.',
  }),
  search: () => ({
    badge: 'Cari',
    title: 'Cari bantuan, atau tempel pesan yang mencurigakan',
    line: 'Dicari di ponsel Anda. Kata dan pesannya tidak dikirim ke mana pun.',
  }),
  save: () => ({
    badge: 'Simpan di HP ini',
    title: 'Buka lagi halaman ini tanpa sinyal',
    line: 'Disimpan di ponsel Anda hanya bila Anda menekan tombolnya, dan bisa dihapus kapan saja.',
  }),
  about: ({ siteName }) => ({
    badge: 'Tentang',
    title: `Tentang ${siteName}`,
    line: 'Siapa yang menulis, dari mana faktanya, dan siapa yang memeriksa.',
  }),
  privacy: () => ({ badge: 'Privasi', title: 'Jawaban Anda tetap di ponsel Anda', line: 'Tanpa NIK, tanpa akun, tanpa pelacak.' }),
  accessibility: () => ({
    badge: 'Aksesibilitas',
    title: 'Bisa dipakai semua orang',
    line: 'Tulisan besar, pembaca layar, tanpa tetikus. Ada yang sulit dipakai? Beri tahu kami.',
  }),
  data: () => ({
    badge: 'Data terbuka · CC BY 4.0',
    title: 'Data program bantuan, bebas dipakai',
    line: 'Program, aturan, pertanyaan, batas angka, dan kasus uji sebagai berkas JSON.',
  }),
  'not-found': () => ({
    badge: 'Halaman tidak ditemukan',
    title: 'Halaman ini sudah pindah atau tidak ada',
    line: 'Cari bantuan, panduan, dan cek kabar dari halaman depan.',
  }),
  'list-programme': ({ cityName }) => ({
    badge: 'Program',
    title: `Program bantuan di ${cityName}`,
    line: 'Apa yang didapat, siapa yang mengusulkan, dan apa yang perlu dibawa.',
  }),
  'list-story': () => ({
    badge: 'Cerita warga',
    title: 'Cerita dari tetangga',
    line: 'Dengan kata-kata mereka sendiri, dan apa yang bisa kita lakukan bersama.',
  }),
  'list-clarification': () => ({
    badge: 'Cek kabar',
    title: 'Cek dulu sebelum percaya dan meneruskan',
    line: 'Kabar bantuan yang beredar, faktanya, dan cara yang benar.',
  }),
  'list-notice': ({ cityName }) => ({
    badge: 'Kabar',
    title: `Kabar bantuan di ${cityName}`,
    line: 'Apa, kapan, di mana, dan untuk kelurahan mana.',
  }),
  'list-guide': () => ({
    badge: 'Panduan',
    title: 'Panduan langkah demi langkah',
    line: 'Melihat desil, mengusulkan keluarga, memperbaiki data, mengenali tautan palsu.',
  }),
  'list-topic': () => ({
    badge: 'Kebutuhan',
    title: 'Sedang perlu apa?',
    line: 'Sekolah, berobat, pangan, rumah, kerja: mulai dari kebutuhan Anda.',
  }),
  'list-agency': () => ({
    badge: 'Dinas dan kelurahan',
    title: 'Di mana bisa bertanya',
    line: 'Alamat, jam layanan, nomor WhatsApp, dan akun resminya.',
  }),
  'list-paper': () => ({
    badge: 'Dokumen',
    title: 'Dokumen yang perlu dibawa',
    line: 'Di mana mengurusnya, biayanya, dan kalau belum punya.',
  }),
}

/** When what a page speaks of has last changed; a page of fixed words says so of the site. Absent on an empty site. */
function changedLine(key: PageKey, snapshot: Snapshot): string | undefined {
  const listed = contentTypeNames.find((type) => key === `list-${type}`)
  let latest = ''
  for (const type of listed === undefined ? contentTypeNames : [listed]) {
    for (const { changedOn } of documentsOf(snapshot, type)) if (changedOn > latest) latest = changedOn
  }
  if (latest === '') return undefined
  return `${listed === undefined && key !== 'home' ? 'Situs diperbarui' : 'Diperbarui'} ${formatShortDay(latest)}`
}

function pageCard(key: PageKey, { snapshot, siteUrl }: CardContext): Card {
  const { settings } = snapshot
  const words = pageWords[key](settings)
  const date = changedLine(key, snapshot)
  return {
    design: 'page',
    shape: 'landscape',
    ...words,
    publisher: settings.siteName,
    ...(date === undefined ? {} : { date }),
    address: new URL(siteUrl).host,
    example: settings.example,
    alt: altText(settings.example, words.title, words.line, settings.siteName),
  }
}

/** The card of each page that exists once. */
export const pageCards = Object.fromEntries(pageKeys.map((key) => [key, (context: CardContext) => pageCard(key, context)])) as Record<
  PageKey,
  (context: CardContext) => Card
>
