import type { Value } from '../kleene.ts'
import { readThreshold, sideOf } from '../threshold.ts'
import type { QuestionLeafType } from './index.ts'
import { min } from './min.ts'

/** A number or amount is at most a threshold, which itself meets it. */
export const max: QuestionLeafType = {
  kinds: min.kinds,
  read(operand, at, question, context) {
    const threshold = readThreshold(operand, at, question, context)
    const cut = Number(threshold?.value) + 1
    return threshold && { judge: (answer) => -sideOf(cut, answer) as Value, cut, threshold }
  },
}
