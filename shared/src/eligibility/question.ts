import type { Localised } from '../content/values.ts'
import { withheld } from './answer.ts'
import { among, each, fields, fresh, optional, type Parse, refuse, whole } from './check.ts'
import type { Key } from './key.ts'

export type QuestionKind = 'yes-no' | 'choice' | 'choices' | 'number' | 'rupiah'

/** A question as residents read it; `min` and `max` bound the answers of number and rupiah. */
export type Question = {
  key: Key
  kind: QuestionKind
  text: Localised
  help?: Localised
  options?: { key: string; text: Localised }[]
  min?: number
  max?: number
  sensitivity: 0 | 1 | 2
}

/** What the engine needs of a question; its texts are the contract's to check. @throws ProblemError */
export function checkQuestion(value: unknown, at: string): Question {
  const question = asked(value, at)
  const { kind, options } = question
  if (kind.startsWith('choice')) {
    each(options, `${at}/options`, fields({ key: fresh<unknown>(String, [...withheld]) }), 1)
  }
  return question
}

const asked = fields<Question>({
  kind: among('yes-no', 'choice', 'choices', 'number', 'rupiah'),
  min: optional(whole),
  max: optional(whole),
})

/** Refuses what does not go with the kind of a question. @throws ProblemError */
export function checkKind({ kind }: Question, kinds: QuestionKind[], value: unknown, at: string): void {
  if (!kinds.includes(kind)) refuse(at, value, `Use what fits ${kind}.`)
}

/** An option of a question. */
export const optionOf = ({ options = [] }: Question): Parse<string> => among(...options.map(({ key }) => key))
