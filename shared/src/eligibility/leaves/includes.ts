import { optionOf } from '../question.ts'
import type { QuestionLeafType } from './index.ts'

/** This option is among the choices; none of them answers no. */
export const includes: QuestionLeafType = {
  kinds: ['choices'],
  read(operand, at, question) {
    const option = optionOf(question)(operand, at)
    return { judge: (answer) => ((answer as string[]).includes(option) ? 1 : -1) }
  },
}
