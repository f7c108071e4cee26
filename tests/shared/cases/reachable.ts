import type { Verdict } from '@ruang-solusi/shared/content'
import { type Answer, evaluate, type Rule } from '@ruang-solusi/shared/eligibility'
import { context } from '../eligibility/catalogue.ts'

/** Answers on both sides of every threshold that the arbitrary rules draw. */
const figures: Record<string, number[]> = {
  age: [0, 1, 17, 18, 19, 59, 60, 61, 120],
  income: [0, 1, 1_000_000, 1_000_001, 3_999_999, 4_000_000, 4_000_001, 4_000_002],
  savings: [-1, 0, 1, 999_999, 1_000_000, 1_000_001, 3_999_999, 4_000_000, 4_000_001, 4_000_002, 30_000_000, 30_000_001],
}

const subsets = ([first, ...rest]: string[]): string[][] =>
  first === undefined ? [[]] : subsets(rest).flatMap((set) => [set, [first, ...set]])

function answersTo(key: string): Answer[] {
  const { kind, options = [] } = context.questions.find((question) => question.key === key) ?? {}
  const keys = options.map((option) => option.key)
  if (kind === 'yes-no') return [true, false]
  return kind === 'choice' ? keys : kind === 'choices' ? subsets(keys) : (figures[key] ?? [])
}

/** The verdicts of a rule of the engine's test catalogue, by trying every sort of household. */
export function reachable(rule: Rule): Verdict[] {
  const asked = [...new Set(JSON.stringify(rule).match(/(?<="question":")[a-z]+/g) ?? [])]
  const found = new Set<Verdict>([evaluate(rule, {}, context).verdict])
  const tryAll = (keys: string[], answers: Record<string, Answer>): void => {
    const [key, ...rest] = keys
    if (found.size === 3) return
    if (key === undefined) found.add(evaluate(rule, answers, context).verdict)
    else for (const answer of answersTo(key)) tryAll(rest, { ...answers, [key]: answer })
  }
  if (found.has('unclear')) tryAll(asked, {})
  return (['likely', 'unlikely', 'unclear'] as const).filter((verdict) => found.has(verdict))
}
