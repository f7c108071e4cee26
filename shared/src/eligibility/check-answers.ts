import type { Answer } from './answer.ts'
import { parseList, parseRecord, parseWhole, property, refuse } from './check.ts'
import type { CheckedContext } from './context.ts'
import type { Key } from './key.ts'
import { checkOption, type Question } from './question.ts'

/**
 * Checks answers and returns those given; `undefined` is not asked.
 * @throws ProblemError for the first that does not fit its question, or has none.
 */
export function checkAnswers(answers: Partial<Record<Key, Answer>>, { questions }: CheckedContext): Map<Key, Answer> {
  const given = new Map<Key, Answer>()
  for (const [key, answer] of Object.entries(parseRecord(answers, 'answers#'))) {
    const at = property('answers#', key)
    const question = questions.get(key)
    if (question === undefined) refuse(at, answer, 'Drop answers to questions that the context does not have.')
    if (answer === undefined) continue
    if (answer !== 'dont-know' && answer !== 'wont-say') checkAnswer(answer, question, at)
    given.set(key, answer as Answer)
  }
  return given
}

function checkAnswer(answer: unknown, question: Question, at: string): void {
  if (question.kind === 'yes-no') {
    if (typeof answer !== 'boolean') refuse(at, answer, 'Answer true, false, dont-know or wont-say.')
  } else if (question.kind === 'choice') checkOption(question, answer, at)
  else if (question.kind === 'choices') {
    for (const [index, option] of parseList(answer, at).entries()) checkOption(question, option, `${at}/${index}`)
  } else if (answer !== null && typeof answer === 'object') checkBand(answer, question, at)
  else checkNumber(answer, question, at)
}

function checkNumber(answer: unknown, { min = -Infinity, max = Infinity }: Question, at: string): number {
  const value = parseWhole(answer, at)
  if (value < min || value > max) refuse(at, value, `Stay within ${min} to ${max}.`)
  return value
}

function checkBand(answer: object, question: Question, at: string): void {
  const ends: Record<string, number> = {}
  for (const [name, end] of Object.entries(parseRecord(answer, at))) {
    const place = property(at, name)
    if (name !== 'from' && name !== 'to') refuse(place, end, 'Leave this property out.')
    if (end !== undefined) ends[name] = checkNumber(end, question, place)
  }
  const { from = ends.to, to = from } = ends
  if (from === undefined || to === undefined) refuse(at, answer, 'Give from, to or both.')
  if (from > to) refuse(at, answer, 'Let from be at most to.')
}
