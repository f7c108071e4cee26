import { checkKind, checkOption } from '../question.ts'
import type { ReadLeaf } from './index.ts'

/** The answer is this one: yes or no, or one option of a choice. */
export const is: ReadLeaf = (operand, question, at) => {
  checkKind(question, [typeof operand === 'boolean' ? 'yes-no' : 'choice'], operand, at)
  if (typeof operand !== 'boolean') checkOption(question, operand, at)
  return { judge: (answer) => (answer === operand ? 1 : -1) }
}
