import type { WordEntry } from '../word-lists.ts'

/** Telling that leaves people nothing to do. */
export const victim: WordEntry[] = [
  { words: ['korban kemiskinan', 'korban keadaan', 'korban nasib', 'korban ekonomi', 'korban takdir'] },
  { words: ['tak berdaya', 'tidak berdaya', 'ketidakberdayaan', 'tanpa daya', 'tak mampu berbuat apa-apa', 'tidak bisa berbuat apa-apa', 'tidak mampu berbuat apa-apa', 'tidak bisa apa-apa', 'tak bisa apa-apa'] },
  { words: ['hanya bisa pasrah', 'cuma bisa pasrah', 'pasrah menerima keadaan', 'pasrah pada nasib', 'pasrah pada keadaan', 'pasrah', 'hanya bisa menangis', 'hanya bisa berdoa', 'hanya bisa menunggu'] },
  { words: ['menunggu belas kasih', 'menunggu belas kasihan', 'bergantung pada belas kasih', 'bergantung pada belas kasihan', 'hidup dari belas kasihan', 'mengharap belas kasihan', 'mengharapkan belas kasihan'] },
  { words: ['menggantungkan hidup pada', 'bergantung pada bantuan', 'bergantung pada uluran tangan', 'menanti uluran tangan', 'menunggu uluran tangan', 'mengharapkan uluran tangan', 'hidup dari bantuan', 'mengandalkan bantuan', 'hanya mengandalkan bantuan', 'bergantung dari bantuan'] },
  { words: ['tidak punya masa depan', 'tak punya masa depan', 'tanpa masa depan', 'masa depan suram', 'tidak punya harapan', 'tak punya harapan', 'tanpa harapan', 'putus asa', 'kehilangan harapan', 'hilang harapan'] },
  { words: ['jurang kemiskinan', 'lembah kemiskinan', 'jerat kemiskinan', 'jeratan kemiskinan', 'terjerat kemiskinan', 'lingkaran setan kemiskinan', 'terperosok dalam kemiskinan', 'terpuruk', 'keterpurukan', 'kubangan kemiskinan', 'dihimpit kemiskinan', 'terhimpit kemiskinan', 'himpitan ekonomi', 'terhimpit ekonomi', 'impitan ekonomi', 'belenggu kemiskinan'] },
  { words: ['menyelamatkan warga', 'menyelamatkan mereka dari', 'menyelamatkan keluarga', 'penyelamat', 'dewa penolong', 'sang penolong', 'malaikat penolong', 'pahlawan bagi'] },
  { words: ['tidak punya pilihan', 'tak punya pilihan', 'tidak ada pilihan lain', 'selain berharap pada bantuan'] },
  { words: ['nasib mereka', 'nasib warga', 'nasib keluarga', 'nasib hidupnya', 'nasib anak-anak ini', 'mengubah nasib', 'merubah nasib'] },
  { words: ['mengentaskan mereka', 'mengangkat derajat', 'mengangkat harkat', 'memanusiakan', 'wong kang nandhang'] },
  { words: ['hidup dalam keterbatasan', 'hidup di bawah garis kemiskinan yang', 'terlilit kemiskinan', 'dililit kemiskinan', 'didera kemiskinan', 'dicekik kemiskinan', 'digerogoti kemiskinan'] },
  { words: ['disantuni', 'menyantuni'], instead: 'dibantu, didukung' },
]
