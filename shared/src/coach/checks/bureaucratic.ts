import { phraseCheck } from '../text-check.ts'

/** Office language with a plain word for it. */
export const bureaucratic = phraseCheck({
  id: 'bureaucratic',
  dimension: 'readable',
  severity: 'should',
  words: (lists) => lists.bureaucratic,
  because: 'adalah bahasa surat dinas. Warga lebih cepat paham dengan kata sehari-hari.',
  otherwise: 'Hapus, atau ganti dengan kata yang dipakai di loket.',
})
