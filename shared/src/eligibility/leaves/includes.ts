import { checkKind, checkOption } from '../question.ts'
import type { ReadLeaf } from './index.ts'

/** This option is among the choices; none of them answers no. */
export const includes: ReadLeaf = (operand, question, at) => {
  checkKind(question, ['choices'], operand, at)
  const option = checkOption(question, operand, at)
  return { judge: (answer) => (Array.isArray(answer) && answer.includes(option) ? 1 : -1) }
}
