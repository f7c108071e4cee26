import { captionOf } from '@ruang-solusi/shared/share-kit'
import { expect, test } from 'vitest'
import { sayNumber } from '../../../shared/src/share-kit/speech/number-words.ts'
import { speak } from '../../../shared/src/share-kit/speech/speak.ts'
import { seedContext, seedDocument } from './kit-documents.ts'

test.each([
  [0, 'nol', 'nol'],
  [11, 'sebelas', 'setunggal welas'],
  [25, 'dua puluh lima', 'selangkung'],
  [60, 'enam puluh', 'sewidak'],
  [100, 'seratus', 'satus'],
  [225, 'dua ratus dua puluh lima', 'kalih atus selangkung'],
  [1_001, 'seribu satu', 'sewu setunggal'],
  [2_026, 'dua ribu dua puluh enam', 'kalih ewu kalih dasa enem'],
  [37_500, 'tiga puluh tujuh ribu lima ratus', 'tigang dasa pitu ewu gangsal atus'],
  [4_000_000, 'empat juta', 'sekawan yuta'],
  [1_000_000_000_000, 'satu triliun', 'setunggal trilyun'],
])('%i is "%s" in Indonesian and "%s" in polite Javanese', (number, id, jv) => {
  expect([sayNumber(number, 'id'), sayNumber(number, 'jv')]).toEqual([id, jv])
})

test.each([
  ['Rp225 ribu – 1,8 juta setahun', 'dua ratus dua puluh lima ribu sampai satu koma delapan juta rupiah setahun'],
  ['Rp1.800.000', 'satu juta delapan ratus ribu rupiah'],
  ['s.d. 30 November 2026', 'sampai tiga puluh November dua ribu dua puluh enam'],
  ['Senin–Jumat, 07.30–13.00', 'Senin sampai Jumat, tujuh lewat tiga puluh menit sampai tiga belas'],
  ['usia 6–21 tahun', 'usia enam sampai dua puluh satu tahun'],
  ['60+ tahun, RT/RW', 'enam puluh ke atas tahun, RT atau RW'],
  ['7,10% dari 1.406 warga', 'tujuh koma satu nol persen dari seribu empat ratus enam warga'],
  ['Bantuan sekolah (PIP) untuk murid (kelas VI separuh)', 'Bantuan sekolah PIP untuk murid'],
  ['buka cekbansos.kemensos.go.id.', 'buka cekbansos titik kemensos titik go titik id.'],
  ['Kel. Cacaban, Jl. Contoh No. 7', 'Kelurahan Cacaban, Jalan Contoh nomor tujuh'],
  ['0812-3456-7890', '0812-3456-7890'],
  ['PKH2026 dan KTP-el', 'PKH2026 dan KTP-el'],
])('"%s" is read as "%s"', (written, spoken) => expect(speak(written, 'id')).toBe(spoken))

test('a script is free of figures and signs that a voice would stumble over', () => {
  for (const channel of ['spoken-id', 'spoken-jv'] as const) {
    const { text } = captionOf('programme', seedDocument('programme', 'pip'), seedContext, channel)
    expect([channel, text.match(/\d|Rp|[()/–—&%*]/)]).toEqual([channel, null])
  }
})

test('a Javanese script says that nobody has reviewed it, and where it falls back to Indonesian', () => {
  const translated = captionOf('programme', seedDocument('programme', 'pip'), seedContext, 'spoken-jv')
  const mixed = captionOf('programme', seedDocument('programme', 'makanan-lansia'), seedContext, 'spoken-jv')
  expect(translated).toMatchObject({ lang: 'jv', state: 'terjemahan percobaan', isMixed: false })
  expect(translated.text).not.toContain('basa Indonesia')
  expect(mixed).toMatchObject({ lang: 'jv', state: 'terjemahan percobaan', isMixed: true })
  expect(mixed.text).toContain('taksih ngagem basa Indonesia')
})

test('an Indonesian script has no state, because it is no translation', () => {
  expect(captionOf('programme', seedDocument('programme', 'pip'), seedContext, 'spoken-id')).not.toHaveProperty('state')
})
