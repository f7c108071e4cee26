import type { Answer } from './answer.ts'
import { bandsOf } from './bands.ts'
import { each, record } from './check.ts'
import { type Context, checkContext } from './context.ts'
import { givenAnswers } from './given-answers.ts'
import { countWith } from './judge.ts'
import type { Key } from './key.ts'
import { missingQuestions } from './missing.ts'
import type { Question } from './question.ts'
import { readRule } from './read-rule.ts'
import type { Rule } from './rule.ts'
import { combine, type Leaf, leavesOf, type Tree } from './tree.ts'

/**
 * The question whose answers settle most of the programmes that are still unclear, averaged over its answers;
 * then the less sensitive one, then the order of the context. Undefined when no answer can change a verdict.
 * @throws ProblemError for the first problem in context, rules or answers.
 */
export function nextQuestion(
  programmes: { slug: string; rule: Rule }[],
  answers: Partial<Record<Key, Answer>>,
  context: Context,
): Key | undefined {
  const checked = checkContext(context)
  const trees = each(programmes, 'programmes#', (programme, at) => readRule(record(programme, at).rule as Rule, checked, `${at}/rule`))
  const given = givenAnswers(answers, checked)
  const missing = new Map(trees.map((tree) => [tree, missingQuestions(tree, given)]))
  const leaves = trees.flatMap(leavesOf)
  const scores = new Map<Question, number>()
  for (const question of checked.questions.values()) {
    const concerned = trees.filter((tree) => missing.get(tree)?.includes(question.key))
    if (concerned.length > 0) scores.set(question, scoreOf(question, concerned, leaves, given))
  }
  return [...scores].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a.sensitivity - b.sensitivity)[0]?.[0].key
}

/** How many programmes an answer settles, on the average of the answers there are. */
function scoreOf(question: Question, concerned: Tree[], leaves: Leaf[], given: Map<Key, Answer>): number {
  const { kind, key, options = [] } = question
  const single = options.map((option) => option.key)
  const answers =
    kind === 'yes-no'
      ? [true, false]
      : kind === 'choice'
        ? single
        : kind === 'choices'
          ? [[], ...single.map((option) => [option])]
          : bandsOf(question, leaves)
  const settled = answers.flatMap((answer: Answer) => {
    const count = countWith(new Map(given).set(key, answer))
    return concerned.filter((tree) => combine(tree, count) !== 0)
  })
  return settled.length / answers.length
}
