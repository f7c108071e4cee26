import { each, fresh } from '../check.ts'
import { optionOf } from '../question.ts'
import type { QuestionLeafType } from './index.ts'

/** The answer to a choice is one of these options. */
export const oneOf: QuestionLeafType = {
  kinds: ['choice'],
  read(operand, at, question) {
    const options: unknown[] = each(operand, at, fresh(optionOf(question)), 1)
    return { judge: (answer) => (options.includes(answer) ? 1 : -1) }
  },
}
