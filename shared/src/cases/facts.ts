import type { Answer } from '../eligibility/answer.ts'
import { bandsOf } from '../eligibility/bands.ts'
import type { Key } from '../eligibility/key.ts'
import { type Leaf, leavesOf, type QuestionLeaf, type Tree } from '../eligibility/tree.ts'
import { figureIn } from './figure-in.ts'

/** What can be answered by itself: a question, or one option of choices. */
export type Fact = { question: Key; answers: Answer[]; leaves: QuestionLeaf[] }

/** What a household would have to say, leaf by leaf; leaves that nothing can settle have none. */
export function factsOf(tree: Tree): Map<Leaf, Fact> {
  const leaves = leavesOf(tree).flatMap((leaf) => ('question' in leaf && leaf.test ? [leaf] : []))
  const facts = new Map<string, Fact>()
  const byLeaf = new Map<Leaf, Fact>()
  for (const leaf of leaves) {
    const { key } = leaf.question
    const name = 'includes' in leaf.rule ? `${key} ${leaf.rule.includes}` : key
    const fact = facts.get(name) ?? { question: key, answers: answersTo(leaf, leaves), leaves: [] }
    fact.leaves.push(leaf)
    facts.set(name, fact)
    byLeaf.set(leaf, fact)
  }
  return byLeaf
}

/** One answer of every sort that the leaves tell apart. */
function answersTo({ question, rule }: QuestionLeaf, leaves: QuestionLeaf[]): Answer[] {
  const { kind, options = [] } = question
  if (kind === 'yes-no') return [true, false]
  if (kind === 'choice') return options.map(({ key }) => key)
  if ('includes' in rule) return [[rule.includes], []]
  // nearer to the limits than to the bounds of the question, where hardly anyone lives
  return bandsOf(question, leaves).map((band, index, { length }) =>
    figureIn(band, index === length - 1 ? (index > 0 ? 0.25 : 0.5) : index > 0 ? 0.5 : 0.75),
  )
}

/** What was answered, as answers to questions: the options of choices together. */
export function answersFrom(chosen: Map<Fact, Answer>): Record<Key, Answer> {
  const answers: Record<Key, Answer> = {}
  for (const [{ question }, answer] of chosen) {
    const earlier = answers[question]
    answers[question] = Array.isArray(answer) && Array.isArray(earlier) ? [...earlier, ...answer] : answer
  }
  return answers
}
