import { endsOf } from '../answer.ts'
import { readThreshold } from '../threshold.ts'
import type { ReadLeaf } from './index.ts'

/** A number or amount is at most a threshold, which itself meets it. */
export const max: ReadLeaf = (operand, question, at, context) => {
  const threshold = readThreshold(operand, question, context, at)
  if (threshold === undefined) return undefined
  return {
    judge: (answer) => {
      const { from, to } = endsOf(answer)
      return to <= threshold ? 1 : from > threshold ? -1 : 0
    },
    cut: threshold + 1,
  }
}
