import type { KitChannel } from '@ruang-solusi/shared/share-kit'

/** The ways to pass a page on. */
export const shareMessages = {
  heading: 'Bagikan',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  facebook: 'Facebook',
  x: 'X',
  sms: 'SMS',
  status: 'Status',
  poster: 'Poster',
  copy: 'Salin teks',
  kit: 'Semua bahan siap bagi',
  address: 'Atau salin alamat ini:',
  hint: 'Tombol ini membuka wa.me, t.me, facebook.com, x.com, atau SMS di ponsel Anda. Pesannya sudah ditulis, dan dapat Anda ubah.',
}

const channelNames: Record<KitChannel, { name: string; hint: string }> = {
  whatsapp: { name: 'WhatsApp', hint: 'Untuk grup atau di bawah gambar. Cukup dibaca tanpa membuka tautan.' },
  status: { name: 'Status WhatsApp', hint: 'Lebih pendek, untuk status.' },
  telegram: { name: 'Telegram', hint: 'Pendek, untuk grup dan kanal.' },
  facebook: { name: 'Facebook', hint: 'Lengkap, untuk halaman dan grup.' },
  instagram: { name: 'Instagram', hint: 'Tautan di Instagram tidak dapat ditekan, jadi alamatnya ditulis untuk diketik.' },
  x: { name: 'X', hint: 'Muat dalam satu kiriman.' },
  sms: { name: 'SMS', hint: 'Muat dalam dua SMS, tanpa huruf khusus.' },
  'spoken-id': { name: 'Dibacakan, bahasa Indonesia', hint: 'Sekitar 30 detik: pesan suara, pengeras suara, rapat RT.' },
  'spoken-jv': { name: 'Dibacakan, basa Jawi', hint: 'Kurang langkung 30 detik: pesan suara, pengeras suara, rapat RT.' },
}

/** The kit page of a document. */
export const kitMessages = {
  title: (what: string) => `Bahan siap bagi: ${what}`,
  heading: 'Bahan siap bagi',
  describe: 'Gambar, teks, naskah untuk dibacakan, dan poster. Bebas dipakai siapa saja, tanpa mendaftar.',
  images: 'Gambar',
  imagesHint: 'Kirim gambar bersama teksnya. Tanggal dan alamatnya tercetak di gambar, supaya kiriman lama dapat diperiksa.',
  shapes: { card: 'Kartu pratinjau', square: 'Kotak, untuk Instagram dan Facebook', status: 'Status WhatsApp', slide: 'Geser' },
  see: 'Lihat gambarnya',
  download: 'Unduh',
  texts: 'Teks untuk dikirim',
  textsHint: 'Ketuk teksnya untuk memilih semuanya, lalu salin. Boleh disesuaikan, tetapi jangan hapus tanggal dan alamatnya.',
  voices: 'Naskah untuk dibacakan',
  voicesHint: 'Baca pelan dan jelas. Cocok untuk pesan suara, pengeras suara, dan pertemuan RT.',
  channels: channelNames,
  letters: (used: string, most: string) => `${used} dari ${most} huruf`,
  words: (used: string) => `${used} kata`,
  state: { 'terjemahan percobaan': 'Terjemahan percobaan, belum ditinjau penutur.', 'ditinjau penutur': 'Sudah ditinjau penutur.' },
  mixed: 'Sebagian isinya masih berbahasa Indonesia.',
  poster: {
    heading: 'Poster',
    hint: 'Satu warna, tetap terbaca setelah difotokopi. Pilih ukurannya, lalu cetak lewat menu peramban (Cetak, kertas A4).',
    a4: 'Poster A4',
    a5: 'Dua poster A5 di satu lembar A4',
    cut: 'potong di sini',
    example: 'CONTOH, belum diperiksa dinas. Jangan ditempel.',
    whom: 'Untuk siapa',
    bring: 'Yang perlu dibawa',
    where: 'Ke mana',
    ask: 'Tanya',
    when: 'Kapan',
    scan: 'Pindai, atau ketik di ponsel:',
    check: 'Poster ini sudah lama? Cek lagi di alamat itu.',
    qr: 'Kode QR menuju halaman ini',
  },
}
