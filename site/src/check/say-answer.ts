import type { Answer, Question } from '@ruang-solusi/shared/eligibility'
import type { Choice } from './check-data.ts'

/** Whether two answers are the same one. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** An answer in the words of the choices there are, with the withheld ones; empty when it is none of them nor a number that is asked for. */
export function sayAnswer(answer: Answer, { min = 0, max = Infinity }: Question, choices: Choice[]): string {
  const isNumber = typeof answer === 'number' && !choices[2] && answer >= min && answer <= max
  const given = Array.isArray(answer) && answer[0] ? answer.map((option) => [option]) : [answer]
  const said = given.map((one) => choices.find(([choice]) => isSame(choice, one))?.[1])
  return isNumber ? String(answer) : said.every(Boolean) ? said.join(', ') : ''
}
