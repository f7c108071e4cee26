import { readThreshold, sideOf } from '../threshold.ts'
import type { QuestionLeafType } from './index.ts'

/** A number or amount is at least a threshold, which itself meets it. */
export const min: QuestionLeafType = {
  kinds: ['number', 'rupiah'],
  read(operand, at, question, context) {
    const cut = readThreshold(operand, at, question, context)
    return cut === undefined ? undefined : { judge: (answer) => sideOf(cut, answer), cut }
  },
}
