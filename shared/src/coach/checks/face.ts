import { isPersonalName } from '../reading/personal-name.ts'
import { type Reading, wordsOfSentence } from '../reading/reading.ts'
import type { Word } from '../reading/words.ts'
import type { Remark, TextCheck } from '../text-check.ts'

const showing =
  /^(?:foto|potret|gambar|gambarnya|fotonya|swafoto|selfie|video|memotret|memfoto|unggah|mengunggah|diunggah|tampilkan|menampilkan|ditampilkan|perlihatkan|memperlihatkan|diperlihatkan|pasang|memasang|dipasang|sorot|menyorot|disorot|ambil|mengambil)$/
const seen = /^(?:terlihat|tampak|kelihatan)$/
const pictures = /^(?:foto|fotonya|potret|video|gambar|memotret|memfoto|difoto|dipotret|merekam|direkam)$/
const faces = /^(?:wajah|wajahnya|muka|mukanya|raut|close-up|closeup)$/
const people =
  /^(?:anak|bocah|balita|bayi|siswa|siswi|murid|warga|penerima|lansia|ibu|bapak|nenek|kakek|mbah|bu|pak|mas|mbak|korban|keluarga|peserta|mereka|para|seorang|orang|penghuni|pasien)(?:nya)?(?:-\p{L}+)?$/u
const harmless =
  /^(?:izin|seizin|mengizinkan|persetujuan|setuju|disetujui|bersedia|tanpa|tidak|tak|jangan|bukan|dilarang|disamarkan|menyamarkan|diburamkan|buramkan|ditutup|tertutup|disensor|mencocokkan|dicocokkan|cocokkan|verifikasi|ktp|cuci|sabun|masker)$/
const reach = 7

/** "tanpa izin", "tanpa sepengetahuan": the opposite of consent. */
const isWithoutConsent = (words: Word[], index: number): boolean =>
  [words[index]?.lower, words[index - 1]?.lower].includes('tanpa') &&
  /^(?:izin|seizin|persetujuan|sepengetahuan)/.test(
    words[index]?.lower === 'tanpa' ? (words[index + 1]?.lower ?? '') : (words[index]?.lower ?? ''),
  )

function facesIn(reading: Reading, sentence: number, notNames: ReadonlySet<string>): Remark[] {
  const words = wordsOfSentence(reading, sentence)
  if (words.some(({ lower }, index) => harmless.test(lower) && !isWithoutConsent(words, index))) return []
  const isTaken = words.some((_word, index) => isWithoutConsent(words, index))
  return words.flatMap((word, index) => {
    if (isTaken && pictures.test(word.lower)) return [remark(word)]
    if (!faces.test(word.lower)) return []
    const near = words.slice(Math.max(0, index - reach), index + reach + 1)
    const isOfSomebody =
      word.lower.endsWith('nya') || isPersonalName(words[index + 1], word, notNames) || near.some(({ lower }) => people.test(lower))
    const isShown = near.some(({ lower }) => showing.test(lower))
    const isClear = near.some(({ lower }) => seen.test(lower)) && near.some(({ lower }) => lower === 'jelas')
    return isOfSomebody && (isShown || isClear) ? [remark(word)] : []
  })
}

const remark = ({ start, end }: Word): Remark => ({
  start,
  end,
  message: 'Orang dapat dikenali dari gambarnya. Sekali tersebar, foto tidak dapat ditarik dari ponsel orang lain.',
  fix: 'Pakai gambar tangan, benda, atau tempat. Wajah hanya dengan persetujuan tertulis; untuk anak, dari walinya.',
})

/** Faces shown without a word about consent. */
export const face: TextCheck = {
  id: 'face',
  dimension: 'safe',
  severity: 'must',
  find: (reading, lists) => {
    const notNames = new Set(lists.notNames.map((name) => name.toLowerCase()))
    return reading.sentences.flatMap((_span, sentence) => facesIn(reading, sentence, notNames))
  },
}
