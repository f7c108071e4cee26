import type { KitChannel } from '@ruang-solusi/shared/share-kit'
import { type Words, words } from '../../words.ts'

/** What each channel of a kit is called, and what its text is good for. */
export const channelWords: Record<KitChannel, { name: Words; hint: Words }> = {
  whatsapp: {
    name: words('WhatsApp', 'WhatsApp'),
    hint: words('Untuk grup, atau di bawah gambar.', 'For groups, or below a picture.'),
  },
  status: { name: words('Status WhatsApp', 'WhatsApp status'), hint: words('Lebih pendek.', 'Shorter.') },
  telegram: { name: words('Telegram', 'Telegram'), hint: words('Pendek, untuk grup dan kanal.', 'Short, for groups and channels.') },
  facebook: { name: words('Facebook', 'Facebook'), hint: words('Lengkap, untuk halaman dan grup.', 'Complete, for pages and groups.') },
  instagram: {
    name: words('Instagram', 'Instagram'),
    hint: words('Tautan tidak bisa ditekan di sana, jadi alamatnya untuk diketik.', 'Links cannot be tapped there.'),
  },
  x: { name: words('X', 'X'), hint: words('Muat dalam satu kiriman.', 'Fits one post.') },
  sms: { name: words('SMS', 'SMS'), hint: words('Dua SMS, tanpa huruf khusus.', 'Two messages, plain letters.') },
  'spoken-id': {
    name: words('Dibacakan, bahasa Indonesia', 'Spoken, Indonesian'),
    hint: words('Sekitar 30 detik: pesan suara, pengeras suara, rapat RT.', 'About 30 seconds.'),
  },
  'spoken-jv': {
    name: words('Dibacakan, basa Jawa', 'Spoken, Javanese'),
    hint: words('Sekitar 30 detik. Terjemahan percobaan: minta penutur membacanya dulu.', 'A trial translation; have a speaker read it.'),
  },
}
