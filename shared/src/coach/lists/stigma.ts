import type { WordEntry } from '../word-lists.ts'

const lowIncome = 'keluarga berpenghasilan rendah, warga yang sedang kesulitan ekonomi'
const disability = 'orang dengan disabilitas'

/** Labels for people, and blame. */
export const stigma: WordEntry[] = [
  { words: ['si miskin', 'si papa', 'kaum miskin', 'kaum duafa', 'kaum dhuafa', 'kaum fakir', 'golongan miskin', 'kelompok miskin'], instead: lowIncome },
  { words: ['orang miskin', 'orang melarat', 'orang susah', 'orang tak punya', 'orang tidak punya', 'orang tak mampu', 'wong miskin', 'wong ora duwe'], instead: lowIncome },
  { words: ['fakir miskin', 'kaum fakir miskin'], instead: lowIncome },
  { words: ['fakir', 'dhuafa', 'duafa'], instead: lowIncome, severity: 'should' },
  {
    words: ['warga miskin', 'keluarga miskin', 'masyarakat miskin', 'rakyat miskin', 'rumah tangga miskin', 'anak miskin', 'ibu miskin', 'janda miskin', 'lansia miskin', 'siswa miskin', 'petani miskin', 'nelayan miskin', 'buruh miskin', 'pelajar miskin', 'mahasiswa miskin', 'penduduk miskin'],
    instead: lowIncome,
    unlessBefore: ['informasi', 'gizi', 'ide', 'berjumlah', 'sebanyak', 'turun', 'naik', 'pada', 'tahun', 'tercatat', 'menurut', 'sebesar'],
    severity: 'should',
  },
  { words: ['gakin', 'maskin', 'keluarga pra sejahtera', 'prasejahtera', 'ekonomi lemah', 'golongan ekonomi lemah', 'golongan bawah', 'kelas bawah', 'kalangan bawah', 'lapisan bawah'], instead: lowIncome, severity: 'should' },
  { words: ['orang kecil', 'wong cilik', 'rakyat kecil', 'rakyat jelata', 'orang bawah'], instead: 'warga', severity: 'should' },
  { words: ['orang kampung', 'orang udik', 'kampungan', 'orang ndeso'], instead: 'warga' },
  { words: ['gelandangan', 'gepeng', 'gembel', 'tunawisma', 'tuna wisma', 'gelandangan dan pengemis'], instead: 'orang yang belum punya tempat tinggal' },
  { words: ['pengemis', 'peminta-minta', 'tukang minta-minta', 'mental pengemis', 'bermental pengemis'], instead: 'orang yang hidup di jalan' },
  { words: ['anak jalanan', 'anjal', 'anak gelandangan', 'anak punk'], instead: 'anak yang hidup di jalan', severity: 'should' },
  { words: ['orang cacat', 'si cacat', 'anak cacat', 'kaum cacat', 'warga cacat', 'lansia cacat', 'bayi cacat'], instead: disability },
  {
    words: ['cacat', 'kecacatan'],
    instead: disability,
    unlessAfter: ['barang', 'produk', 'tanpa', 'bebas', 'penyandang', 'mesin', 'dokumen', 'data', 'nol'],
    unlessBefore: ['hukum', 'produksi', 'pabrik', 'administrasi', 'administratif', 'formil', 'materiil', 'prosedur', 'logika', 'mutu', 'cetak', 'bawaan pabrik'],
  },
  { words: ['orang gila', 'wong gila', 'si gila', 'pasien gila', 'sakit jiwa', 'sakit gila', 'orang sinting', 'tidak waras', 'kurang waras', 'sinting', 'orang edan'], unlessAfter: ['rumah'], instead: 'orang dengan gangguan jiwa' },
  { words: ['idiot', 'anak idiot', 'imbesil', 'orang bodoh', 'warga bodoh', 'masyarakat bodoh', 'si bodoh', 'goblok', 'dungu', 'tolol', 'keterbelakangan mental', 'terbelakang mental', 'cacat mental', 'lemah mental'], instead: 'orang dengan disabilitas intelektual' },
  { words: ['orang buta', 'si buta', 'anak buta', 'warga buta', 'orang bisu', 'si bisu', 'anak bisu', 'bisu tuli', 'orang lumpuh', 'si lumpuh', 'anak lumpuh', 'si tuli', 'orang pincang', 'si pincang', 'orang cebol', 'orang budek'], instead: 'orang dengan disabilitas netra, Tuli, atau gerak' },
  { words: ['anak tidak normal', 'orang tidak normal', 'tubuh tidak normal', 'anak tak normal', 'anak abnormal', 'anak-anak tidak normal'], instead: 'sebut kebutuhannya, misalnya memakai kursi roda' },
  { words: ['jompo', 'panti jompo', 'lansia jompo', 'orang jompo', 'manula', 'pikun', 'bau tanah', 'tua bangka'], instead: 'lansia, orang lanjut usia' },
  { words: ['lansia terlantar', 'lansia telantar', 'anak terlantar', 'anak telantar', 'orang terlantar', 'orang telantar'], instead: 'lansia atau anak yang belum ada yang merawat', severity: 'should' },
  { words: ['pemalas', 'orang malas', 'bermental miskin', 'mental miskin', 'mental gratisan', 'bermental gratisan', 'malas bekerja', 'malas kerja', 'tidak mau bekerja', 'tidak mau berusaha', 'tidak tahu diri', 'tak tahu diri', 'harus tahu diri'], instead: 'sebut penghalangnya, misalnya biaya, jarak, atau syarat' },
  { words: ['sampah masyarakat', 'penyakit masyarakat', 'menjadi beban masyarakat', 'menjadi beban negara', 'menjadi beban pemerintah', 'menjadi beban keluarga', 'menjadi beban bagi', 'jadi beban masyarakat', 'jadi beban negara', 'jadi beban keluarga', 'jadi beban bagi', 'beban negara', 'benalu', 'parasit masyarakat'], unlessBefore: ['diangkut', 'dipilah', 'dikumpulkan', 'dibuang', 'diolah'], instead: 'warga' },
  { words: ['pengangguran', 'penganggur', 'para penganggur', 'kaum penganggur'], instead: 'pencari kerja', severity: 'should', unlessAfter: ['angka', 'tingkat', 'jumlah', 'persentase', 'masalah', 'mengurangi', 'menekan', 'mengatasi', 'menurunkan'] },
  { words: ['anak haram', 'anak hasil zina', 'anak pungut', 'anak buangan', 'anak broken home', 'anak nakal', 'anak bodoh'], instead: 'anak' },
  { words: ['janda tua', 'janda kembang', 'perawan tua', 'janda beranak'], instead: 'perempuan kepala keluarga, ibu yang membesarkan anak sendiri' },
  { words: ['pelacur', 'wts', 'wanita tuna susila', 'lonte', 'banci', 'bencong', 'pecandu', 'tuna susila'], instead: 'sebut orangnya tanpa cap' },
  { words: ['eks napi', 'mantan napi', 'bekas napi', 'eks narapidana', 'bekas narapidana', 'mantan narapidana'], instead: 'warga yang kembali dari lembaga pemasyarakatan', severity: 'should' },
  { words: ['penghuni rumah tidak layak', 'warga rumah tidak layak', 'keluarga rumah tidak layak', 'warga tidak layak', 'keluarga tidak layak', 'orang rumah tidak layak', 'penghuni kumuh', 'warga kumuh', 'masyarakat kumuh', 'penghuni gubuk'], instead: 'keluarga yang rumahnya perlu diperbaiki' },
  { words: ['kaum marginal', 'masyarakat marginal', 'kaum minoritas', 'warga marjinal', 'kaum marjinal', 'kelompok marginal'], instead: 'warga, sebut siapa mereka', severity: 'should' },
  { words: ['warga tidak mampu', 'masyarakat tidak mampu', 'orang tidak mampu', 'keluarga tidak mampu', 'siswa tidak mampu', 'warga tak mampu', 'masyarakat tak mampu', 'keluarga tak mampu'], instead: lowIncome, severity: 'should', unlessBefore: ['membayar', 'membeli', 'memenuhi', 'bekerja', 'berjalan', 'menyekolahkan', 'mengurus', 'melunasi', 'mencicil', 'menyewa', 'datang', 'lagi', 'membiayai', 'melanjutkan'] },
  { words: ['terbelakang', 'primitif', 'gaptek', 'buta teknologi', 'sdm rendah', 'tidak berpendidikan', 'tak berpendidikan'], instead: 'belum terbiasa, belum sempat sekolah' },
]
