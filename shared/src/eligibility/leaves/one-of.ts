import { each, filled, fresh } from '../check.ts'
import { optionOf } from '../question.ts'
import type { QuestionLeafType } from './index.ts'

/** The answer to a choice is one of these options. */
export const oneOf: QuestionLeafType = {
  kinds: ['choice'],
  read(operand, at, question) {
    const options: unknown[] = each(filled(operand, at), at, fresh(optionOf(question)))
    return { judge: (answer) => (options.includes(answer) ? 1 : -1) }
  },
}
