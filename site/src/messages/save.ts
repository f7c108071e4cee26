/** The page that keeps others on the phone. */
export const saveMessages = {
  title: 'Simpan di HP ini',
  describe:
    'Simpan halaman dan Cek bantuan di ponsel supaya dapat dibuka tanpa sinyal. Semua yang disimpan dapat dihapus dengan satu ketukan.',
  intro: 'Halaman yang disimpan dapat dibuka lagi tanpa sinyal dan tanpa kuota.',
  privacy: 'Tidak ada yang disimpan sebelum Anda menekan tombolnya, dan tidak ada yang dikirim.',
  offer: 'Simpan halaman ini',
  lent: 'HP dipakai bersama? Siapa pun yang memegang HP ini dapat melihat apa yang disimpan di sini.',
  keep: 'Simpan',
  listHeading: 'Yang tersimpan di HP ini',
  none: 'Belum ada yang disimpan.',
  forgetHeading: 'Hapus jejak di HP ini',
  forgetHint:
    'Menghapus semua halaman yang disimpan, jawaban Cek bantuan yang disimpan, dan segala yang ditinggalkan situs ini di peramban ini.',
  forget: 'Hapus jejak di HP ini',
  installHeading: 'Pasang di layar utama',
  installHint:
    'Setelah dipasang, pesan yang mencurigakan dapat dikirim ke sini dari WhatsApp: tekan lama pesannya, pilih Bagikan, lalu pilih nama situs ini. Pesan dicocokkan di HP Anda dan tidak dikirim ke mana pun.',
  installMenu: 'Di Chrome: tekan ⋮, lalu “Tambahkan ke layar utama”.',
  install: 'Pasang',
  byHandHeading: 'Cara lain menyimpan',
  byHand: [
    'Di Chrome pada HP Android: buka halamannya, tekan ⋮, lalu tekan tanda unduh (panah ke bawah).',
    'Di Safari pada iPhone: tekan tanda bagikan, lalu “Tambahkan ke Daftar Bacaan”.',
    'Simpan sebagai PDF atau cetak: buka menu peramban, pilih Bagikan, lalu Cetak. Kelurahan juga dapat membantu mencetak.',
    'Tangkapan layar juga cukup untuk alamat, syarat, dan tanggal.',
  ],
  noScript: 'Tombol simpan memakai skrip yang berjalan di ponsel Anda. Tanpa skrip, pakai salah satu cara ini.',
  /** What the script says. */
  script: {
    notice: 'Disimpan {day}. Mungkin ada yang berubah.',
    withCheck: '“{title}”, bersama Cek bantuan',
    onlyCheck: 'Cek bantuan. Halaman lain disimpan dari halamannya sendiri: tekan “Simpan di HP ini” di bagian bawahnya.',
    cost: 'Butuh kuota sekitar {kb} KB, satu kali.',
    again: 'Sudah tersimpan. Simpan lagi untuk memperbarui isinya, paling banyak {kb} KB.',
    saving: 'Sedang menyimpan …',
    saved: 'Tersimpan. Halaman ini sekarang dapat dibuka tanpa sinyal.',
    failed: 'Belum tersimpan. Periksa sambungan dan ruang di HP Anda, lalu tekan Simpan lagi.',
    kept: 'Disimpan {day} · memakai {kb} KB',
    check: 'Cek bantuan',
    drop: 'Hapus',
    dropped: '“{title}” sudah dihapus dari HP ini.',
    gone: '{n} halaman yang disimpan sudah ditarik dari situs, jadi dihapus juga dari HP ini.',
    forgotten:
      'Sudah dihapus. Tidak ada lagi yang disimpan situs ini di peramban ini. Riwayat kunjungan dan ikon di layar utama, bila ada, hanya dapat Anda hapus sendiri.',
    notForgotten: 'Belum semuanya terhapus. Tutup tab lain yang membuka situs ini, lalu tekan lagi.',
    unsupported: 'Peramban ini tidak dapat menyimpan halaman. Pakai salah satu cara lain di bawah.',
    unknown: 'Halaman itu tidak ada, jadi tidak dapat disimpan.',
    offlineTitle: 'Sedang tanpa sinyal',
    offline: 'Sedang tanpa sinyal. Yang sudah disimpan dapat dibuka di bawah ini.',
    offlineWithout: 'Halaman ini belum disimpan di HP ini, dan sekarang tidak ada sinyal. Yang sudah disimpan dapat dibuka di bawah ini.',
  },
}
