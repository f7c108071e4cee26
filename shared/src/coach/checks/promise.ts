import { isAsked, isNegated } from '../reading/context.ts'
import { phraseCheck } from '../text-check.ts'

/** Promises that no page can keep. */
export const promise = phraseCheck({
  id: 'promise',
  dimension: 'accurate',
  severity: 'must',
  words: (lists) => lists.promises,
  because: 'menjanjikan hasil. Keputusan ada pada petugas dan kuota, dan warga bisa pulang dengan kecewa.',
  otherwise: 'Coba: kemungkinan cocok, dapat mengajukan, dapat diusulkan.',
  isHarmless: (reading, { first }) => isNegated(reading, first) || isAsked(reading, first),
})
