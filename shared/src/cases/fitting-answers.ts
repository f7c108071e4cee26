import type { Answer } from '../eligibility/answer.ts'
import { isWithheld } from '../eligibility/answer.ts'
import { answerTo } from '../eligibility/answer-to.ts'
import { checkContext } from '../eligibility/context.ts'
import type { Key } from '../eligibility/key.ts'
import type { Question } from '../eligibility/question.ts'
import { ProblemError } from '../errors.ts'
import { type Catalogue, contextOf } from './context-of.ts'

/**
 * The answers that still fit: one whose question is gone, or does not take it any more, is dropped whole.
 * @throws ProblemError for the first problem in the catalogue.
 */
export function fittingAnswers(answers: Partial<Record<Key, Answer>>, catalogue: Catalogue): Record<Key, Answer> {
  const { questions } = checkContext(contextOf(catalogue, '2000-01-01'))
  const fitting = Object.entries(answers).flatMap(([key, answer]) => {
    const question = questions.get(key)
    return question && answer !== undefined && fits(answer, question) ? [[key, answer] as const] : []
  })
  return Object.fromEntries(fitting)
}

function fits(answer: Answer, question: Question): boolean {
  if (isWithheld(answer)) return true
  try {
    answerTo(question)(answer, 'answer#')
    return true
  } catch (problem) {
    if (problem instanceof ProblemError) return false
    throw problem
  }
}
