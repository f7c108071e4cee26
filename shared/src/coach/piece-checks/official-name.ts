import type { PieceCheck, PieceRemark } from '../piece-check.ts'
import { textAt } from '../piece-texts.ts'
import { matchesIn } from '../reading/phrases.ts'
import { readText } from '../reading/reading.ts'
import type { WordEntry, WordLists } from '../word-lists.ts'

const honoured =
  /\b(?:Pak|Bu|Bapak|Ibu|Bunda|Gus|Ning|Mas|Mbak|Mba|Abah|Kang|Bang|Kak|Haji|Ustaz|Dr\.?) (?!(?:Hamil|Balita|Bayi|Menyusui|Asuh|Anak|Rumah|Kawin|Muda|Tunggal|Guru)\b)\p{Lu}\p{Ll}+/u

function remarkAt(field: string, text: string, start: number, end: number): PieceRemark {
  return {
    field,
    start,
    end,
    message: `“${text.slice(start, end)}” menjadikan program ini milik seseorang. Bantuan dibiayai warga, dan namanya harus tetap benar setelah pejabat berganti.`,
    fix: 'Beri nama menurut manfaatnya, misalnya “Makanan untuk lansia”.',
  }
}

function listedIn(field: string, text: string, entries: WordEntry[]): PieceRemark[] {
  const { words } = readText(text, [])
  return matchesIn(words, entries).map(({ first, last }) => remarkAt(field, text, words[first]?.start ?? 0, words[last]?.end ?? 0))
}

function wornBy(field: string, text: string, lists: WordLists): PieceRemark[] {
  const honour = honoured.exec(text)
  const found = [...listedIn(field, text, lists.slogans), ...listedIn(field, text, lists.officials)]
  if (honour !== null) found.push(remarkAt(field, text, honour.index, honour.index + honour[0].length))
  return found.slice(0, 1)
}

/** A programme that wears the name, nickname or slogan of an official. */
export const officialName: PieceCheck = {
  id: 'official-name',
  dimension: 'shareable',
  severity: 'must',
  find: ({ piece, texts, title, summary, lists }) => {
    if (piece.type === 'programme') return ['plainName', 'officialName'].flatMap((field) => wornBy(field, textAt(texts, field), lists))
    return [title, summary].flatMap((text) => (text?.voice === 'editor' ? listedIn(text.field, text.text, lists.slogans) : []))
  },
}
