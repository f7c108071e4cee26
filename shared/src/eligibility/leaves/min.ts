import { readThreshold, sideOf } from '../threshold.ts'
import type { QuestionLeafType } from './index.ts'

/** A number or amount is at least a threshold, which itself meets it. */
export const min: QuestionLeafType = {
  kinds: ['number', 'rupiah'],
  read(operand, at, question, context) {
    const threshold = readThreshold(operand, at, question, context)
    return threshold && { judge: (answer) => sideOf(threshold.value, answer), cut: threshold.value, threshold }
  },
}
