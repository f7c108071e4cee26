import type { CheckedContext } from '../context.ts'
import type { Question } from '../question.ts'
import type { Test } from '../tree.ts'
import { includes } from './includes.ts'
import { is } from './is.ts'
import { max } from './max.ts'
import { min } from './min.ts'
import { oneOf } from './one-of.ts'

/** Checks the operand of a leaf and returns its test; undefined while a parameter has no value. @throws ProblemError */
export type ReadLeaf = (operand: unknown, question: Question, at: string, context: CheckedContext) => Test | undefined

/** Every operator that asks the resident, by its property. */
export const questionLeaves = { is, oneOf, includes, min, max } satisfies Record<string, ReadLeaf>
export type QuestionLeafName = keyof typeof questionLeaves
