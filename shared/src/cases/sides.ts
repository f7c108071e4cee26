import type { Case } from '../content/case.ts'
import type { Key } from '../eligibility/key.ts'
import { findVersion } from '../eligibility/parameter.ts'
import { leavesOf, type QuestionLeaf, type Tree } from '../eligibility/tree.ts'
import type { Catalogue } from './context-of.ts'

/** An answer at the line that a threshold draws: the limit, which meets it (also below a `not`), or one step beyond, which misses it. */
export type Side = { leaf: QuestionLeaf; question: Key; side: 'meets' | 'misses'; value: number }

/** Both sides of every threshold in force, in written order, without those that no answer to the question can have. */
export function sidesOf(tree: Tree): Side[] {
  return leavesOf(tree).flatMap((leaf): Side[] => {
    if (!('question' in leaf) || !leaf.test?.threshold) return []
    const { value } = leaf.test.threshold
    const { key: question, min = -Infinity, max = Infinity } = leaf.question
    const sides: Side[] = [
      { leaf, question, side: 'meets', value },
      { leaf, question, side: 'misses', value: 'min' in leaf.rule ? value - 1 : value + 1 },
    ]
    return sides.filter((side) => side.value >= min && side.value <= max && Number.isSafeInteger(side.value))
  })
}

/** Whether a case has exactly this answer, on a day on which the threshold is the same. */
export function covers({ answers, asOf }: Case, { leaf, question, value }: Side, { parameters }: Catalogue): boolean {
  if (answers[question] !== value) return false
  const threshold = 'min' in leaf.rule ? leaf.rule.min : 'max' in leaf.rule ? leaf.rule.max : undefined
  if (typeof threshold !== 'object') return true
  const parameter = parameters.find(({ key }) => key === threshold.parameter)
  return parameter !== undefined && findVersion(parameter, asOf)?.value === leaf.test?.threshold?.value
}
