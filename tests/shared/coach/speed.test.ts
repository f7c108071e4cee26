import { reviewPiece, reviewText } from '@ruang-solusi/shared/coach'
import { expect, test } from 'vitest'

const length = 100_000
const long = (part: string): string => part.repeat(Math.ceil(length / part.length)).slice(0, length)

/** Processor time, in milliseconds, of the fastest of a few runs: a busy machine must not fail the test. */
function costOf(run: () => void): number {
  const times = [1, 2, 3, 4].map(() => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

const parts = [
  'Bu S. datang ke loket dan pulang membawa jadwal kelas menjahit. ',
  'kasihan ',
  'a',
  '1',
  '1 ',
  'a.',
  'a@',
  'a-',
  '! ',
  '"',
  '“',
  '(',
  'www.',
  'http://a',
  '3371 ',
  '0812 ',
  '62 8',
  'Rp1.000 ',
  'RT 1 ',
  'jl no 1 ',
  'nama anak ',
  'kelas SD anak itu ',
  'Budi, ',
  'Budi (',
  'prakerja gelombang ',
  'sebutan si miskin ',
  'UU A ',
  'Yayasan A ',
  'tentang ',
  'wajah foto anak ',
  'KTP ',
  'ABC (',
  'DTKS ',
  'No. ',
  'Kata "saya miskin sekali" ',
  'orang-orang-',
  '\n',
  '\ud800',
]

test.each(parts)('100,000 characters of %j are reviewed within 200 ms', (part) => {
  const text = long(part)
  expect(costOf(() => reviewText(text))).toBeLessThan(200)
})

test('a document is reviewed quickly enough to do so while typing', () => {
  const text = 'Bawa KTP dan KK ke loket kelurahan. Petugas membantu mengisi formulir, gratis. '.repeat(20)
  const step = { text: 'Datang ke kelurahan membawa KTP dan KK, lalu ambil nomor antrean.' }
  expect(costOf(() => reviewPiece({ type: 'guide', name: 'Mengurus kartu', body: text, steps: Array(20).fill(step) }))).toBeLessThan(60)
})
