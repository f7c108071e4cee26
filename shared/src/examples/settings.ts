import type { SiteSettings } from '../content/index.ts'
import { paragraphs } from './example.ts'

/** The example site as a whole; it says of itself that it is one. */
export const exampleSettings: SiteSettings = {
  cityName: 'Kota Magelang',
  siteName: 'Ruang Solusi Kota Magelang',
  summary: {
    id: 'Bantuan apa yang mungkin untuk keluarga Anda? Cek sendiri tanpa NIK, lihat syaratnya, dan tahu harus ke mana.',
    jv: 'Pambiyantu punapa ingkang cocog kangge kulawarga panjenengan? Mangga dipunpriksa piyambak, tanpa NIK.',
    en: 'Which help may fit your family? Check for yourself without an ID number, see the conditions and where to go.',
  },
  phone: '+628000000020',
  whatsapp: '+628000000520',
  email: 'ruangsolusi@magelangkota.example',
  about: paragraphs(
    'Ruang Solusi mengumpulkan bantuan, kabar, dan panduan dari dinas dan kelurahan di Kota Magelang, dengan bahasa yang mudah.',
    'Setiap fakta menyebut sumbernya dan tanggal diperiksa. Bila dua sumber berbeda, keduanya kami tampilkan.',
    'Isi situs ini masih contoh. Jumlah, tanggal, alamat, nomor telepon, dan cerita belum diverifikasi. Jangan dipakai sebagai rujukan sebelum tanda CONTOH dilepas.',
  ),
  privacy: paragraphs(
    'Anda tidak perlu mendaftar atau menyebut nama. Situs ini tidak meminta NIK, nomor KK, atau nomor rekening.',
    'Jawaban Anda di halaman cek bantuan tetap di ponsel Anda. Jawaban tidak dikirim ke mana pun dan hilang saat halaman ditutup, kecuali Anda memilih menyimpannya di ponsel sendiri.',
    'Cerita warga tayang hanya dengan persetujuan, memakai nama samaran, dan dapat ditarik kapan saja. Menolak bercerita tidak memengaruhi bantuan.',
  ),
  safety: {
    id: 'Jangan isi NIK, foto KTP, PIN, atau kode OTP di tautan kiriman. Buka sendiri alamat resminya (berakhiran .go.id). Semua bantuan gratis.',
    jv: 'Sampun ngantos ngisi NIK, foto KTP, PIN, utawi kode OTP ing tautan kintunan. Mangga dipunbikak piyambak alamat resminipun (.go.id). Sedaya pambiyantu gratis.',
    en: 'Never enter your NIK, a photo of your KTP, a PIN or an OTP code in a forwarded link. Open the official address (.go.id) yourself. All help is free.',
  },
  example: true,
}
