/** The accessibility statement. */
export const accessibilityMessages = {
  title: 'Aksesibilitas',
  describe: 'Siapa saja bisa memakai situs ini: tulisan besar, pembaca layar, tanpa tetikus. Cara memberi tahu bila ada yang sulit.',
  lead: 'Situs ini dibuat agar semua warga dapat memakainya, dengan ponsel apa pun dan kemampuan apa pun.',
  worksHeading: 'Yang sudah bisa',
  works: [
    'Dibaca dengan pembaca layar. Setiap bagian punya judul, dan setiap gambar punya keterangan.',
    'Dipakai tanpa tetikus. Tombol yang sedang dipilih selalu terlihat.',
    'Tulisan diperbesar sampai dua kali lipat tanpa ada yang terpotong.',
    'Warna mengikuti pilihan ponsel Anda: terang, gelap, atau kontras tinggi.',
    'Dibuka dengan sinyal lemah. Halaman program paling berat 14 KB tanpa gambar, dan tidak memerlukan skrip.',
    'Dicetak di kertas, lengkap dengan kotak untuk dicentang.',
  ],
  measureHeading: 'Ukuran yang kami pakai',
  measure: 'Kami mengikuti pedoman WCAG 2.2 tingkat AA. Setiap perubahan diperiksa dengan alat otomatis di peramban sebelum terbit.',
  limitsHeading: 'Yang belum sempurna',
  limits: [
    'Belum semua isi tersedia dalam bahasa Jawa. Bagian yang belum ada ditandai, dan dibaca dalam bahasa Indonesia.',
    'Belum ada video bahasa isyarat.',
    'Situs lain yang kami tautkan mungkin belum mudah dipakai. Nama situsnya selalu kami tulis.',
  ],
  helpHeading: 'Ada yang sulit dipakai?',
  help: 'Beri tahu kami nama halamannya dan apa yang sulit. Tidak perlu menyebut nama. Anda juga bisa bertanya langsung di kelurahan.',
  report: 'Ada bagian situs yang sulit saya pakai: ',
  kelurahan: 'Daftar kelurahan',
}
