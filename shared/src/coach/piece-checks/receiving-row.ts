import { type PieceCheck, type PieceRemark, rowsOf } from '../piece-check.ts'
import { plainText } from '../piece-texts.ts'
import { sentencesOf } from '../reading/sentences.ts'

const row =
  /(?<!tanpa |tidak (?:perlu )?|nomor |tak (?:perlu )?)\b(?:berbaris|berjajar|berjejer|berderet|deretan|barisan|antre|antri|mengantre|mengantri|antrean|berdesakan|berkerumun)\b/i
const received = /\b(?:menerima|penerima|bantuan|paket|sembako|amplop|bingkisan|beras|santunan|uang)\b/i
const posing = /\b(?:berfoto|foto bersama|foto-foto|berpose|sesi foto|swafoto)\b/i
const handing =
  /\b(?:menyerahkan|memberikan|membagikan|menerima|memegang|menunjukkan)\b.{0,40}?\b(?:bantuan|paket|sembako|amplop|bingkisan|beras|santunan|uang|kardus|karung)\b/i

function rowsIn(field: string, text: string, isPicture: boolean): PieceRemark[] {
  return sentencesOf(text.slice(0, 4000)).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const isRow = (row.test(sentence) || posing.test(sentence)) && received.test(sentence)
    if (!isRow && !(isPicture && handing.test(sentence)) && !posing.test(sentence)) return []
    return [
      {
        field,
        start,
        end,
        message: 'Deretan orang yang menerima bantuan membuat mereka tampak kecil, dan orang enggan datang karena takut dipotret.',
        fix: 'Tunjukkan yang berubah: makanan di meja, atap yang baru, tangan yang bekerja. Pembagian cukup dengan jadwal dan tempat.',
      },
    ]
  })
}

/** Residents shown in a row as receivers. */
export const receivingRow: PieceCheck = {
  id: 'receiving-row',
  dimension: 'shareable',
  severity: 'should',
  find: ({ piece, texts }) => [
    ...texts
      .filter(({ field, voice }) => voice === 'editor' && /^(?:name|summary|body)$/.test(field))
      .flatMap(({ field, text }) => rowsIn(field, text, false)),
    ...rowsOf(piece.images).flatMap(({ field = 'image', alt }) => rowsIn(field, plainText(alt), true)),
  ],
}
