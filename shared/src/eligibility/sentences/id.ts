import type { Sentences } from './sentences.ts'

/** Indonesian, as a neighbour at the counter speaks. */
export const id: Sentences = {
  tags: ['id'],
  yes: 'ya',
  no: 'tidak',
  or: 'atau',
  not: 'bukan',
  orMore: 'atau lebih',
  orLess: 'atau kurang',
  lessThan: 'kurang dari',
  moreThan: 'lebih dari',
  decile: 'desil',
  since: 'berlaku sejak',
  condition: 'Syaratnya',
  met: 'Jawaban Anda sesuai.',
  unmet: 'Jawaban Anda belum sesuai.',
  'not-asked': 'Anda belum menjawab pertanyaan ini.',
  'dont-know': 'Anda belum tahu jawabannya. Tanyakan ke kelurahan.',
  'wont-say': 'Anda melewati pertanyaan ini.',
  'expired-parameter': 'Batas yang berlaku sekarang belum kami ketahui. Tanyakan ke kelurahan.',
  'too-wide': 'Pilih kisaran yang lebih sempit bila Anda tahu.',
  officer: 'Bagian ini diputuskan petugas atau bergantung kuota. Tanyakan ke kelurahan.',
}
