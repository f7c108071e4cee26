import { answerTo } from '../answer-to.ts'
import type { QuestionLeafType } from './index.ts'

/** The answer is this one: yes or no, or one option of a choice. */
export const is: QuestionLeafType = {
  kinds: ['yes-no', 'choice'],
  read(operand, at, question) {
    answerTo(question)(operand, at)
    return { judge: (answer) => (answer === operand ? 1 : -1) }
  },
}
