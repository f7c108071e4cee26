import type { Answer, Band } from './answer.ts'
import { among, checkNames, each, fields, isObject, optional, type Parse, refuse, whole } from './check.ts'
import { optionOf, type Question } from './question.ts'

/** An answer that fits a question, other than the two that fit every one. */
export function answerTo(question: Question): Parse<Answer> {
  const { kind, min = -Infinity, max = Infinity } = question
  if (kind === 'yes-no') return among(true, false)
  const option = optionOf(question)
  if (kind === 'choice') return option
  if (kind === 'choices') return (answer, at) => each(answer, at, option)
  const figure: Parse<number> = (answer, at) => {
    const value = whole(answer, at)
    if (value < min || value > max) refuse(at, value, `Stay within ${min} to ${max}.`)
    return value
  }
  const ends = fields<Band>({ from: optional(figure), to: optional(figure) })
  return (answer, at) => {
    if (!isObject(answer)) return figure(answer, at)
    const { from, to = from } = ends(answer, at)
    checkNames(answer, ['from', 'to'], at)
    if (to === undefined || Number(from) > to) refuse(at, answer, 'Give from, to or both, the lower first.')
    return answer as Band
  }
}
