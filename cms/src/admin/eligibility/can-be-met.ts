import { type Answer, bands, type Context, evaluate, type Question, type Rule } from '@ruang-solusi/shared/eligibility'
import { leavesIn } from './leaves-in.ts'

const mostTried = 4000
const mostOptions = 6

/**
 * Whether some answers make the rule likely on the day of the context: tries the answers that the rule tells apart and
 * leaves a branch as soon as it is decided. Undefined when that would take too long.
 * @throws ProblemError for the first problem in context or rule.
 */
export function canBeMet(rule: Rule, context: Context): boolean | undefined {
  let tried = 0
  const search = (answers: Record<string, Answer>): boolean | undefined => {
    tried += 1
    if (tried > mostTried) return undefined
    const { verdict, missing } = evaluate(rule, answers, context)
    if (verdict !== 'unclear') return verdict === 'likely'
    const question = context.questions.find(({ key }) => missing.includes(key))
    const wanted = question ? answersApart(question, rule, context) : []
    for (const answer of wanted ?? []) {
      const found = search({ ...answers, ...(question ? { [question.key]: answer } : {}) })
      if (found !== false) return found
    }
    return wanted && false
  }
  return search({})
}

function answersApart({ kind, key, options = [] }: Question, rule: Rule, context: Context): Answer[] | undefined {
  if (kind === 'yes-no') return [true, false]
  if (kind === 'choice') return options.map((option) => option.key)
  if (kind === 'number' || kind === 'rupiah') return bands(key, [rule], context)
  const named = new Set(leavesIn(rule).flatMap((leaf) => ('includes' in leaf && leaf.question === key ? [leaf.includes] : [])))
  return named.size > mostOptions ? undefined : subsetsOf([...named])
}

const subsetsOf = ([first, ...others]: string[]): string[][] =>
  first === undefined ? [[]] : subsetsOf(others).flatMap((subset) => [subset, [first, ...subset]])
