import { isMentioned } from '../reading/context.ts'
import { phraseCheck } from '../text-check.ts'

/** A person named by an illness or a disability. */
export const personFirst = phraseCheck({
  id: 'person-first',
  dimension: 'respectful',
  severity: 'must',
  words: (lists) => lists.personFirst,
  because: 'menamai orang dengan penyakit atau keadaannya. Orangnya lebih dulu, keadaannya kemudian.',
  otherwise: 'Coba: orang dengan …, warga yang hidup dengan ….',
  isHarmless: (reading, { first }) => isMentioned(reading, first),
})
