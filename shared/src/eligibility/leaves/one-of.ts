import { parseList, refuse } from '../check.ts'
import { checkKind, checkOption } from '../question.ts'
import type { ReadLeaf } from './index.ts'

/** The answer to a choice is one of these options. */
export const oneOf: ReadLeaf = (operand, question, at) => {
  checkKind(question, ['choice'], operand, at)
  const options = parseList(operand, at, 1)
  for (const [index, option] of options.entries()) {
    checkOption(question, option, `${at}/${index}`)
    if (options.indexOf(option) < index) refuse(`${at}/${index}`, option, 'Name each option once.')
  }
  return { judge: (answer) => (options.includes(answer) ? 1 : -1) }
}
