import type { Answer } from './answer.ts'
import { bandsOf } from './bands.ts'
import { parseList, parseRecord } from './check.ts'
import { checkAnswers } from './check-answers.ts'
import { type CheckedContext, type Context, checkContext } from './context.ts'
import { type Judgement, judge, turned } from './judge.ts'
import type { Key } from './key.ts'
import { missingQuestions } from './missing.ts'
import type { Question } from './question.ts'
import { readRule } from './read-rule.ts'
import type { Rule } from './rule.ts'
import { type Leaf, leavesOf, type Tree, valueOf } from './tree.ts'

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
  const trees = readProgrammes(programmes, checked)
  const given = checkAnswers(answers, checked)
  const open = trees.map((tree) => findOpen(tree, given)).filter((programme) => programme !== undefined)
  let best: { question: Question; score: number } | undefined
  for (const question of checked.questions.values()) {
    const concerned = open.filter(({ missing }) => missing.includes(question.key))
    if (concerned.length === 0) continue
    const score = scoreOf(question, concerned, trees)
    if (!best || score > best.score || (score === best.score && question.sensitivity < best.question.sensitivity)) best = { question, score }
  }
  return best?.question.key
}

type Open = { tree: Tree; judgementOf: (leaf: Leaf) => Judgement; missing: Key[] }

/** A programme that answers can still settle. */
function findOpen(tree: Tree, given: Map<Key, Answer>): Open | undefined {
  const judgements = new Map(leavesOf(tree).map((leaf) => [leaf, judge(leaf, given)]))
  const judgementOf = (leaf: Leaf) => judgements.get(leaf) as Judgement
  if (valueOf(tree, (leaf) => judgementOf(leaf).counts) !== 0) return undefined
  return { tree, judgementOf, missing: missingQuestions(tree, judgementOf) }
}

function scoreOf(question: Question, concerned: Open[], trees: Tree[]): number {
  const possible = possibleAnswers(question, trees)
  const settles = (answer: Answer, { tree, judgementOf }: Open) =>
    valueOf(tree, (leaf) =>
      'question' in leaf && leaf.question.key === question.key && leaf.test
        ? turned(leaf, leaf.test.judge(answer))
        : judgementOf(leaf).counts,
    ) !== 0
  const settled = possible.map((answer) => concerned.filter((programme) => settles(answer, programme)).length)
  return settled.reduce((sum, count) => sum + count, 0) / possible.length
}

function possibleAnswers(question: Question, trees: Tree[]): Answer[] {
  const { kind, options = [] } = question
  if (kind === 'yes-no') return [true, false]
  if (kind === 'choice') return options.map(({ key }) => key)
  if (kind === 'choices') return [...options.map(({ key }) => [key]), []]
  return bandsOf(question, trees)
}

const readProgrammes = (programmes: unknown, context: CheckedContext): Tree[] =>
  parseList(programmes, 'programmes#').map((programme, index) =>
    readRule(parseRecord(programme, `programmes#/${index}`).rule as Rule, context, `programmes#/${index}/rule`),
  )
