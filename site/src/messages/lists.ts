/** Heads of the lists, and what an empty list says. */
export const listMessages = {
  programme: {
    title: 'Program bantuan',
    intro: 'Apa yang didapat, untuk siapa, dan bagaimana caranya. Semua dengan sumber dan tanggal periksa.',
    empty: 'Belum ada program yang diterbitkan. Sementara itu, tanyakan ke kelurahan atau dinas.',
    byNeed: 'Menurut kebutuhan',
    byAgency: 'Menurut dinas',
    toTop: 'Kembali ke daftar kebutuhan',
  },
  story: {
    title: 'Cerita warga',
    intro: 'Pengalaman warga yang menemukan jalan keluar, dan apa yang bisa Anda lakukan.',
    empty: 'Belum ada cerita. Cerita hanya terbit dengan persetujuan orangnya.',
  },
  clarification: {
    title: 'Cek kabar',
    intro: 'Kabar yang beredar soal bantuan, dan mana yang benar. Baca dulu sebelum meneruskan.',
    empty: 'Belum ada kabar yang diperiksa. Dapat kiriman yang meragukan? Tanyakan ke dinas.',
  },
  notice: {
    title: 'Kabar',
    intro: 'Jadwal layanan, penyaluran, dan kegiatan: kapan, di mana, dan apa yang dibawa.',
    empty: 'Belum ada kabar untuk saat ini. Jadwal baru akan tampil di sini.',
  },
  guide: {
    title: 'Panduan',
    intro: 'Cara mengurus hal yang sering ditanyakan, langkah demi langkah.',
    empty: 'Belum ada panduan. Sementara itu, tanyakan ke kelurahan Anda.',
  },
  topic: {
    title: 'Kebutuhan',
    intro: 'Pilih yang sedang dibutuhkan keluarga Anda. Di dalamnya ada program, panduan, dan cerita.',
    empty: 'Belum ada kebutuhan yang ditulis. Lihat semua program.',
  },
  agency: {
    title: 'Dinas dan kelurahan',
    intro: 'Alamat, jam layanan, nomor, dan akun resmi, supaya Anda tahu mana kiriman yang asli.',
    empty: 'Belum ada dinas yang terdaftar.',
    groups: { office: 'Dinas', kelurahan: 'Kelurahan', institution: 'Lembaga' },
  },
  paper: {
    title: 'Dokumen',
    intro: 'Surat yang sering diminta: di mana mengurusnya, berapa lama, dan bila belum punya.',
    empty: 'Belum ada keterangan dokumen. Tanyakan ke Dinas Dukcapil atau kelurahan.',
  },
  emptyLinks: 'Coba lihat',
}
