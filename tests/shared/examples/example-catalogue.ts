import { type Catalogue, contextOf } from '@ruang-solusi/shared/cases'
import type { Context, Key, Rule } from '@ruang-solusi/shared/eligibility'
import { exampleParameters, exampleQuestions, examples } from '@ruang-solusi/shared/examples'

/** The day the examples are read on. */
export const firstDay = '2026-11-23'

/** The example questions and parameters. */
export const exampleCatalogue: Catalogue = { questions: exampleQuestions, parameters: exampleParameters }

/** The example catalogue on a day. */
export const exampleContext = (day = firstDay): Context => contextOf(exampleCatalogue, day)

/** Every example programme with its rule. */
export const ruledProgrammes = examples.programme.flatMap(({ slug, agency, rule, cases, status }) =>
  rule === undefined ? [] : [{ slug, agency, rule, cases, status }],
)

/** The nodes of a rule, itself first. */
export function nodesOf(rule: Rule): Rule[] {
  const below = 'all' in rule ? rule.all : 'any' in rule ? rule.any : 'not' in rule ? [rule.not] : []
  return [rule, ...below.flatMap(nodesOf)]
}

/** The questions that a rule asks. */
export const questionsOf = (rule: Rule): Key[] => nodesOf(rule).flatMap((node) => ('question' in node ? [node.question] : []))
