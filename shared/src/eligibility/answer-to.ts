import type { Answer, Band } from './answer.ts'
import { among, checkNames, each, fields, isObject, optional, type Parse, refuse, whole } from './check.ts'
import { optionOf, type Question } from './question.ts'

/** An answer that fits a question, other than the two that fit every one. */
export function answerTo(question: Question): Parse<Answer> {
  const { kind } = question
  if (kind === 'yes-no') return among(true, false)
  if (kind === 'choice') return optionOf(question)
  if (kind === 'choices') return (answer, at) => each(answer, at, optionOf(question))
  const figure = figureFor(question)
  return (answer, at) => (isObject(answer) ? bandOf(figure)(answer, at) : figure(answer, at))
}

const figureFor =
  ({ min = -Infinity, max = Infinity }: Question): Parse<number> =>
  (answer, at) => {
    const value = whole(answer, at)
    if (value < min || value > max) refuse(at, value, `Stay within ${min} to ${max}.`)
    return value
  }

const bandOf =
  (figure: Parse<number>): Parse<Band> =>
  (answer, at) => {
    const band = fields<Band>({ from: optional(figure), to: optional(figure) })(answer, at)
    checkNames(band, ['from', 'to'], at)
    const { from = band.to, to = from } = band
    if (from === undefined || Number(to) < from) refuse(at, answer, 'Give from, to or both, the lower first.')
    return band
  }
