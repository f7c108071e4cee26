import { lines } from '../example.ts'

/** What to do after giving data away; without blame. */
export const gaveData = lines(
  'Jangan panik, banyak yang mengalaminya.',
  'Sudah memberi PIN atau OTP? Hubungi bank dari nomor di balik kartu, minta rekening diblokir, lalu ganti PIN.',
  'Sudah mengirim foto KTP? Simpan tangkapan layar dan laporkan ke kelurahan.',
  'Beri tahu grup yang sama dengan sopan supaya yang lain tidak mengisi.',
)

/** What to do after paying someone who promised aid. */
export const paidMoney = lines(
  'Jangan panik, banyak yang mengalaminya.',
  'Simpan bukti kirim uang dan percakapannya.',
  'Hubungi bank secepatnya, lalu laporkan ke kelurahan dan polisi.',
  'Jangan mengirim lagi walau dijanjikan uang kembali.',
)

/** What to do after passing a wrong message on. */
export const passedOn = lines(
  'Tidak apa-apa, niat Anda membantu.',
  'Hapus pesan itu bila masih bisa, lalu kirim penjelasan ini ke grup yang sama.',
)
