import { endsOf } from '../answer.ts'
import { readThreshold } from '../threshold.ts'
import type { ReadLeaf } from './index.ts'

/** A number or amount is at least a threshold, which itself meets it. */
export const min: ReadLeaf = (operand, question, at, context) => {
  const threshold = readThreshold(operand, question, context, at)
  if (threshold === undefined) return undefined
  return {
    judge: (answer) => {
      const { from, to } = endsOf(answer)
      return from >= threshold ? 1 : to < threshold ? -1 : 0
    },
    cut: threshold,
  }
}
