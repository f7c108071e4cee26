import type { Answer } from './answer.ts'
import { bandsOf } from './bands.ts'
import { each, list, record } from './check.ts'
import { type Context, checkContext } from './context.ts'
import { givenAnswers } from './given-answers.ts'
import { judgeTree } from './judge.ts'
import type { Key } from './key.ts'
import { missingQuestions } from './missing.ts'
import type { Question } from './question.ts'
import { readRule } from './read-rule.ts'
import type { Rule } from './rule.ts'
import type { Tree } from './tree.ts'

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
  const trees = each(list(programmes, 'programmes#'), 'programmes', (programme, at) =>
    readRule(record(programme, `${at}#`).rule as Rule, checked, `${at}/rule`),
  )
  const given = givenAnswers(answers, checked)
  const open = trees.filter((tree) => judgeTree(tree, given) === 0).map((tree) => ({ tree, missing: missingQuestions(tree, given) }))
  const candidates = [...checked.questions.values()].flatMap((question) => {
    const concerned = open.filter(({ missing }) => missing.includes(question.key))
    if (concerned.length === 0) return []
    const possible = possibleAnswers(question, trees)
    const settled = possible.flatMap((answer) => {
      const then = new Map(given).set(question.key, answer)
      return concerned.filter(({ tree }) => judgeTree(tree, then) !== 0)
    })
    return { question, score: settled.length / possible.length }
  })
  return candidates.sort((a, b) => b.score - a.score || a.question.sensitivity - b.question.sensitivity)[0]?.question.key
}

/** The answers that a score averages over. */
function possibleAnswers(question: Question, trees: Tree[]): Answer[] {
  const { kind, options = [] } = question
  if (kind === 'yes-no') return [true, false]
  if (kind === 'choice') return options.map(({ key }) => key)
  return kind === 'choices' ? [[], ...options.map(({ key }) => [key])] : bandsOf(question, trees)
}
