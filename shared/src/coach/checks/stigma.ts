import { isMentioned } from '../reading/context.ts'
import { phraseCheck } from '../text-check.ts'

/** Labels that reduce a person to a lack, or blame for it. */
export const stigma = phraseCheck({
  id: 'stigma',
  dimension: 'respectful',
  severity: 'must',
  words: (lists) => lists.stigma,
  because: 'memberi cap pada orang. Sebut keadaannya, yang dapat berubah atau dilayani, bukan orangnya.',
  otherwise: 'Sebut orangnya lebih dulu, lalu keadaan yang sedang dihadapi.',
  isHarmless: (reading, { first }) => isMentioned(reading, first),
})
