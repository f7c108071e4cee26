import type { PieceCheck, PieceRemark } from '../piece-check.ts'
import { matchesIn } from '../reading/phrases.ts'
import { readText } from '../reading/reading.ts'
import type { WordLists } from '../word-lists.ts'

function officialFirst(field: string, text: string, lists: WordLists): PieceRemark[] {
  const { words } = readText(text, [])
  const first = words.filter(({ sentence }) => sentence === words[0]?.sentence)
  const benefit = matchesIn(first, lists.benefits)[0]?.first ?? first.length
  const found = [...matchesIn(first, lists.officials), ...matchesIn(first, lists.ceremonies)].sort((a, b) => a.first - b.first)[0]
  if (found === undefined || benefit < found.first) return []
  const start = first[found.first]?.start ?? 0
  const end = first[found.last]?.end ?? start
  return [
    {
      field,
      start,
      end,
      message: `“${text.slice(start, end)}” muncul sebelum manfaatnya. Warga mencari apa yang mereka dapat, bukan siapa yang menyerahkan.`,
      fix: 'Mulai dengan manfaat: apa, untuk siapa, di mana. Nama pejabat dan acara boleh di akhir, atau tidak perlu.',
    },
  ]
}

/** What residents get stands before who hands it over and before the ceremony. */
export const benefitFirst: PieceCheck = {
  id: 'benefit-first',
  dimension: 'shareable',
  severity: 'should',
  find: ({ texts, lists }) =>
    texts
      .filter(({ field, voice }) => voice === 'editor' && /^(?:name|summary|body|correction)$/.test(field))
      .flatMap(({ field, text }) => officialFirst(field, text, lists)),
}
