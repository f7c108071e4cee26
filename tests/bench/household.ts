import type { Answer, Question } from '@ruang-solusi/shared/eligibility'
import fc from 'fast-check'

const exactAnswer = ({ kind, options = [], min = 0, max = 10_000_000 }: Question): fc.Arbitrary<Answer> => {
  const keys = options.map(({ key }) => key)
  if (kind === 'yes-no') return fc.boolean()
  if (kind === 'choice') return fc.constantFrom(...keys)
  if (kind === 'choices') return fc.subarray(keys)
  return fc.integer({ min, max })
}

/** A household that answered every question, each number exactly. */
export const household = (questions: Question[]): fc.Arbitrary<Record<string, Answer>> =>
  fc.tuple(...questions.map((question) => exactAnswer(question).map((answer) => [question.key, answer] as const))).map(Object.fromEntries)
