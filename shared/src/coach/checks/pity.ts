import { isMentioned } from '../reading/context.ts'
import { phraseCheck } from '../text-check.ts'

/** Words that make the reader feel sorry instead of seeing a person. */
export const pity = phraseCheck({
  id: 'pity',
  dimension: 'respectful',
  severity: 'must',
  words: (lists) => lists.pity,
  because: 'mengundang rasa iba. Pembaca melihat kesusahannya, bukan orangnya dan jalan keluarnya.',
  otherwise: 'Hapus, lalu tulis keadaannya apa adanya dan apa yang dapat dilakukan.',
  isHarmless: (reading, { first }) => isMentioned(reading, first),
})
