import { isNegated } from '../reading/context.ts'
import { phraseCheck } from '../text-check.ts'

/** Telling that leaves a person nothing to do but wait for rescue. */
export const victim = phraseCheck({
  id: 'victim',
  dimension: 'respectful',
  severity: 'should',
  words: (lists) => lists.victim,
  because: 'menggambarkan orang tanpa daya, seolah hanya menunggu ditolong.',
  otherwise: 'Ceritakan apa yang ia usahakan, apa yang menghalangi, dan apa yang membantu.',
  isHarmless: (reading, { first }) => isNegated(reading, first, 3),
})
