import type { PieceCheck, PieceRemark } from '../piece-check.ts'
import { textAt } from '../piece-texts.ts'
import { matchesIn } from '../reading/phrases.ts'
import { readText } from '../reading/reading.ts'
import type { WordEntry, WordLists } from '../word-lists.ts'

const honoured =
  /\b(?:Pak|Bu|Bapak|Ibu|Bunda|Gus|Ning|Mas|Mbak|Mba|Abah|Kang|Bang|Kak|Haji|Ustaz|Dr\.?) (?!(?:Hamil|Balita|Bayi|Menyusui|Asuh|Anak|Rumah|Kawin|Muda|Tunggal|Guru)\b)\p{Lu}\p{Ll}+/u

type Words = { start: number; end: number }

const ofProgramme = (field: string, text: string, { start, end }: Words): PieceRemark => ({
  field,
  start,
  end,
  message: `“${text.slice(start, end)}” menjadikan program ini milik seseorang. Bantuan dibiayai warga, dan namanya harus tetap benar setelah pejabat berganti.`,
  fix: 'Beri nama menurut manfaatnya, misalnya “Makanan untuk lansia”.',
})

const ofMessage = (field: string, text: string, { start, end }: Words): PieceRemark => ({
  field,
  start,
  end,
  message: `“${text.slice(start, end)}” menjadikan kabar ini tentang seorang pejabat, padahal warga mencari layanannya.`,
  fix: 'Hapus, atau sebut dinas yang melayani: “Dinas Sosial membagikan …”.',
})

function listedIn(text: string, entries: WordEntry[]): Words[] {
  const { words } = readText(text, [])
  return matchesIn(words, entries).map(({ first, last }) => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }))
}

function wornBy(text: string, lists: WordLists): Words[] {
  const honour = honoured.exec(text)
  const found = [...listedIn(text, lists.slogans), ...listedIn(text, lists.officials)]
  if (honour !== null) found.push({ start: honour.index, end: honour.index + honour[0].length })
  return found.slice(0, 1)
}

/** A programme that wears the name, nickname or slogan of an official, or a message that opens with one. */
export const officialName: PieceCheck = {
  id: 'official-name',
  dimension: 'shareable',
  severity: 'must',
  find: ({ piece, texts, title, summary, lists }) => {
    if (piece.type === 'programme')
      return ['plainName', 'officialName'].flatMap((field) => {
        const text = textAt(texts, field)
        return wornBy(text, lists).map((words) => ofProgramme(field, text, words))
      })
    return [title, summary].flatMap((said) =>
      said?.voice === 'editor' ? listedIn(said.text, lists.slogans).map((words) => ofMessage(said.field, said.text, words)) : [],
    )
  },
}
