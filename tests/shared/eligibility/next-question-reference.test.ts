import { type Answer, bands, evaluate, nextQuestion, type Question, type Rule } from '@ruang-solusi/shared/eligibility'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers, ruleOf } from './arbitrary.ts'
import { context } from './catalogue.ts'

type Programme = { slug: string; rule: Rule }

function possible({ key, kind, options = [] }: Question, programmes: Programme[]): Answer[] {
  if (kind === 'yes-no') return [true, false]
  if (kind === 'choice') return options.map((option) => option.key)
  if (kind === 'choices') return [[], ...options.map((option) => [option.key])]
  return bands(
    key,
    programmes.map(({ rule }) => rule),
    context,
  )
}

/** The specification read out: every question, every answer, every programme. */
function slowNextQuestion(programmes: Programme[], given: Record<string, Answer>): string | undefined {
  const open = programmes.filter(({ rule }) => evaluate(rule, given, context).verdict === 'unclear')
  const missing = new Set(open.flatMap(({ rule }) => evaluate(rule, given, context).missing))
  let best: { key: string; score: number; sensitivity: number } | undefined
  for (const question of context.questions.filter(({ key }) => missing.has(key))) {
    const tried = possible(question, programmes)
    let settled = 0
    for (const answer of tried) {
      for (const { rule } of open) if (evaluate(rule, { ...given, [question.key]: answer }, context).verdict !== 'unclear') settled += 1
    }
    const score = settled / tried.length
    const isBetter = !best || score > best.score || (score === best.score && question.sensitivity < best.sensitivity)
    if (isBetter) best = { key: question.key, score, sensitivity: question.sensitivity }
  }
  return best?.key
}

test('the next question is the one that the specification read out gives', () => {
  const programmes = fc.array(ruleOf(5), { maxLength: 5 }).map((rules) => rules.map((rule, index) => ({ slug: `p${index}`, rule })))
  fc.assert(
    fc.property(programmes, answers, (list, given) => {
      expect(nextQuestion(list, given, context)).toBe(slowNextQuestion(list, given))
    }),
    { numRuns: 500 },
  )
})
