/** Names whose words are not about a person, written exactly so. */
export const names: string[] = [
  'Surat Keterangan Tidak Mampu',
  'Surat keterangan tidak mampu',
  'surat keterangan tidak mampu',
  'Rumah Tidak Layak Huni',
  'rumah tidak layak huni',
  'Rumah Sakit Jiwa',
  'Penanganan Fakir Miskin',
  'Pembinaan Anak Cacat',
  'Data Tunggal Sosial dan Ekonomi Nasional',
]

/** Capitalised words that are no personal name. */
export const notNames: string[] =
  'Indonesia Magelang Cacaban Gelangan Kemirirejo Panjang Rejowinangun Jurangombo Magersari Tidar Kedungsari Kramat Potrobangsan Wates Utara Selatan Tengah Timur Barat Jawa Semarang Yogyakarta Jogja Solo Surakarta Jakarta Bandung Surabaya Malang Temanggung Wonosobo Purworejo Salatiga Kebumen Borobudur Muntilan Mertoyudan Secang Papua Aceh Bali Kalimantan Sumatra Sulawesi Nusantara Senin Selasa Rabu Kamis Jumat Sabtu Minggu Ahad Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember Ramadan Lebaran Natal Idulfitri Iduladha Islam Kristen Katolik Hindu Buddha Konghucu Muhammadiyah Aisyiyah Nahdlatul Ulama Pancasila Taman Kanak-kanak Sekolah Negeri Dasar Menengah Pertama Atas Kejuruan Madrasah Pondok Pesantren Asuh Asuhan Yatim Piatu Sehat Pintar Cerdas Hebat Bangsa Nasional Sedunia Internasional Berkebutuhan Khusus Usia Dini Baru Gratis Bantuan Program Kegiatan Layanan Kelas Jadwal Kuota Peserta Beras Posyandu Puskesmas Kelurahan Kecamatan Kota Kabupaten Dinas Bapak Ibu Anda Kami Kita Mereka Semua Setiap Jika Bila Kalau Bawa Datang Tanya Tanyakan Ajak Ayo Mari Jangan Cek Lansia Warga Keluarga Orang Tuhan Allah Whatsapp Facebook Instagram Tiktok Telegram Youtube Google Android Prakerja Dukcapil Baznas Kemensos Kader Bidan Dokter Guru Wali Ketua Hanya Juga Tidak Sudah Belum Masih Akan Dapat Boleh Harus Untuk Dengan Tanpa Pada Lalu Kemudian Sejak Sampai Mulai Selama Setelah Sebelum Saat Ketika Karena Agar Supaya Namun Tetapi Atau Dan Yang Ini Itu Para Setiba Pagi Siang Sore Malam Hari Pekan Tahun Bulan Kini Sekarang Besok Kemarin Lusa Ya Selain Meski Meskipun Walau Walaupun Bahkan Apalagi Terutama Khusus Sementara Kasihan Ingat Tenang Maaf Mohon Syukurlah Alhamdulillah Selamat Halo Hai Oke Baik Benar Betul Catatan Penting Perhatian Info Informasi Contoh Pertanyaan Jawaban Foto Video Gambar Sumber Lokasi Waktu Tempat Alamat Biaya Syarat Seorang Salah Dua Tiga Empat Lima Enam Tujuh Delapan Sembilan Sepuluh Satu Beberapa Sejumlah Sebanyak Banyak Ratusan Puluhan Belasan Ribuan Setiap Seluruh Segenap Sang Si Kedua Ketiga Pertama Sebagian Sekitar Kira-kira Hampir Lebih Kurang Oleh Maka Sebab Jadi Apakah Apa Siapa Kapan Mengapa Bagaimana Berapa Mana Ada Tersedia Silakan Undang Antar Jemput Dampingi Daftarkan Periksakan Bantu Temani Titipkan Jaga Lindungi Hormati'.split(
    ' ',
  )
