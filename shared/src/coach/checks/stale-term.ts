import { sentenceAround } from '../reading/context.ts'
import { phraseCheck } from '../text-check.ts'

const past =
  /\b(dulunya|dahulu|dulu (bernama|disebut|memakai)|sebelumnya (bernama|disebut)|menggantikan|digantikan|diganti|berganti|pengganti|berubah (nama )?menjadi|melebur|dilebur|tidak (dipakai|berlaku|digunakan)|(telah|sudah) (berakhir|selesai|dihentikan)|berakhir (pada|sejak))\b|[,(] ?dulu\b/i
const warned = /\b(hoaks|palsu|penipuan|abaikan|jangan percaya)\b/i

// "belum ada …", "bukan lagi …" right before the name
const absent = /\b(?:(?:tidak|belum|tak) ada|tiada|bukan|tidak lagi|tidak membuka|belum membuka)\b[^,;:]{0,40}$/i

/** Names of data, bodies and programmes that exist no more. */
export const staleTerm = phraseCheck({
  id: 'stale-term',
  dimension: 'accurate',
  severity: 'should',
  words: (lists) => lists.stale,
  because: 'sudah tidak dipakai. Warga akan mencari sesuatu yang tidak ada lagi.',
  otherwise: 'Tulis nama yang berlaku sekarang, atau sebut bahwa ini sudah berakhir.',
  isHarmless: (reading, { first, entry }) => {
    const { before, whole } = sentenceAround(reading, reading.words[first]?.start ?? 0)
    const isReplaced = entry.instead?.split(/\s*[,(]\s*/).some((name) => name.length > 2 && whole.includes(name))
    const isHoax = entry.instead === undefined && warned.test(whole)
    return isReplaced || isHoax || absent.test(before) || past.test(whole)
  },
})
