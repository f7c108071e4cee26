import type { CheckedContext } from '../context.ts'
import type { Question, QuestionKind } from '../question.ts'
import type { Test } from '../tree.ts'
import { includes } from './includes.ts'
import { is } from './is.ts'
import { max } from './max.ts'
import { min } from './min.ts'
import { oneOf } from './one-of.ts'

/** An operator that asks the resident. */
export type QuestionLeafType = {
  kinds: QuestionKind[]
  /** Checks the operand and returns the test; undefined while a parameter has no value. @throws ProblemError */
  read(operand: unknown, at: string, question: Question, context: CheckedContext): Test | undefined
}

/** Every operator that asks the resident, by its property. */
export const questionLeaves = { is, oneOf, includes, min, max } satisfies Record<string, QuestionLeafType>
export type QuestionLeafName = keyof typeof questionLeaves
