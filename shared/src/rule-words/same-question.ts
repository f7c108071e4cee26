import type { Leaf, QuestionLeaf } from '../eligibility/tree.ts'

/** The leaves themselves when all ask for an option of one and the same choices, with the same words if any; else nothing. */
export function sameQuestion(leaves: (Leaf | undefined)[]): [QuestionLeaf, ...QuestionLeaf[]] | undefined {
  const asked = leaves.flatMap((leaf) => (leaf && 'question' in leaf && leaf.question.kind === 'choices' ? [leaf] : []))
  const [first, ...rest] = asked
  if (!first || asked.length < leaves.length) return undefined
  const words = JSON.stringify(first.rule.text)
  return rest.every(({ question, rule }) => question === first.question && JSON.stringify(rule.text) === words)
    ? [first, ...rest]
    : undefined
}
