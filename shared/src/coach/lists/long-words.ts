import type { WordEntry } from '../word-lists.ts'

const pairs: [string, string][] = [
  ['mengimplementasikan', 'menjalankan'],
  ['mempertanggungjawabkan', 'melaporkan pemakaiannya'],
  ['dipertanggungjawabkan', 'dapat dijelaskan pemakaiannya'],
  ['pertanggungjawaban', 'laporan pemakaian'],
  ['menindaklanjutinya', 'mengurusnya'],
  ['mensosialisasikan', 'menjelaskan'],
  ['menyosialisasikan', 'menjelaskan'],
  ['mengkoordinasikan', 'mengatur bersama'],
  ['pengadministrasian', 'pengurusan surat'],
  ['mengadministrasikan', 'mencatat'],
  ['menyelenggarakannya', 'mengadakannya'],
  ['berkesinambungan', 'terus-menerus'],
  ['keberlangsungannya', 'kelanjutannya'],
  ['ketidakseimbangan', 'tidak seimbang'],
  ['ketidaksesuaiannya', 'bedanya'],
  ['mengidentifikasikan', 'mengenali'],
  ['menginventarisasikan', 'mencatat'],
  ['mengklarifikasikan', 'menjelaskan'],
  ['merekomendasikannya', 'menyarankannya'],
  ['mengkomunikasikan', 'membicarakan'],
  ['mengomunikasikannya', 'membicarakannya'],
]

/** Very long words with a shorter way to say it. */
export const longWords: WordEntry[] = pairs.map(([word, instead]) => ({ words: [word], instead }))
