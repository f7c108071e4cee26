import type { Catalogue } from '@ruang-solusi/shared/cases'
import type { CatalogueQuestion } from '@ruang-solusi/shared/content'
import type { Answer, Rule } from '@ruang-solusi/shared/eligibility'

/** The conditions of a rule in written order. */
export function leavesIn(rule: Rule): Rule[] {
  if ('all' in rule) return rule.all.flatMap(leavesIn)
  if ('any' in rule) return rule.any.flatMap(leavesIn)
  if ('of' in rule) return rule.of.flatMap(leavesIn)
  return 'not' in rule ? leavesIn(rule.not) : [rule]
}

/** The questions a rule asks, in the order in which its rows ask them. */
export function questionsIn(rule: Rule, { questions }: Catalogue): CatalogueQuestion[] {
  const keys = new Set(leavesIn(rule).flatMap((leaf) => ('question' in leaf ? [leaf.question] : [])))
  return [...keys].flatMap((key) => questions.find((question) => question.key === key) ?? [])
}

/** The answers to these questions only. */
export const answersTo = (questions: CatalogueQuestion[], answers: Record<string, Answer>): Record<string, Answer> =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => questions.some((question) => question.key === key)))
