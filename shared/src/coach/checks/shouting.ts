import { type Reading, wordsOfSentence } from '../reading/reading.ts'
import type { Remark, TextCheck } from '../text-check.ts'

const badNews =
  /\b(?:maaf|ditolak|belum (?:dapat|bisa|diterima|lolos|terdaftar)|tidak (?:ada di|dapat|bisa|diterima|lolos|terdaftar|termasuk|jadi)|dicoret|dihapus|gagal|habis|nonaktif|dihentikan|ditunda|dibatalkan|ditutup|wafat|meninggal|dicabut|hangus|kecewa|keliru|salah|palsu|penipuan|hoaks|awas)\b/i

function shoutIn(reading: Reading, index: number): Remark[] {
  const { start, end } = reading.sentences[index] ?? { start: 0, end: 0 }
  const sentence = reading.text.slice(start, end)
  const from = start + sentence.length - sentence.trimStart().length
  const words = wordsOfSentence(reading, index).filter(({ text }) => /\p{L}{3,}/u.test(text))
  const capitals = words.filter(({ text }) => text === text.toUpperCase())
  if (words.length >= 4 && capitals.length >= words.length * 0.8)
    return [
      {
        start: from,
        end,
        message: 'Huruf besar semua terasa seperti dibentak, dan lebih lambat dibaca.',
        fix: 'Tulis biasa. Huruf besar cukup di awal kalimat dan nama.',
      },
    ]
  const marks = /!{2,}|!(?=["”]?\s*$)/.exec(sentence)
  if (marks === null || (marks[0] === '!' && !badNews.test(sentence))) return []
  return [
    {
      start: start + marks.index,
      end: start + marks.index + marks[0].length,
      message:
        marks[0] === '!'
          ? 'Tanda seru pada kabar kurang baik terasa menghardik.'
          : 'Tanda seru berderet terasa seperti iklan atau pesan palsu.',
      fix: 'Akhiri dengan titik. Kabar baik pun cukup tenang.',
    },
  ]
}

/** Capitals throughout, rows of exclamation marks, and one of them in bad news. */
export const shouting: TextCheck = {
  id: 'shouting',
  dimension: 'readable',
  severity: 'should',
  find: (reading) => reading.sentences.flatMap((_span, index) => shoutIn(reading, index)),
}
