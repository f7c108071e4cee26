import type { Verdict } from '../content/case.ts'
import type { Answer } from '../eligibility/answer.ts'
import type { Key } from '../eligibility/key.ts'
import { answersFrom } from './facts.ts'
import type { Chosen } from './find-answers.ts'
import type { Reading } from './reading.ts'

/**
 * Answers with a verdict that the rule can reach: for unlikely and unclear those of a likely household with as little changed as
 * possible, so that the case guards one condition; none where the rule says the same to everyone.
 */
export function answersForVerdict(wanted: Verdict, reading: Reading): Record<Key, Answer> {
  const likely = reading.witness(1)
  if (wanted === 'likely') return answersFrom(likely ?? new Map())
  if (wanted === 'unclear') return withOneUnknown(answersFrom(likely ?? new Map()), reading)
  return answersFrom((likely && oneChanged(likely, reading)) ?? reading.witness(-1) ?? new Map())
}

/** Likely answers of which one is given otherwise, such that the verdict is unlikely. */
function oneChanged(likely: Chosen, { tree, find }: Reading): Chosen | undefined {
  for (const fact of likely.keys()) {
    const given: Chosen = new Map([...likely].filter(([other]) => other !== fact))
    const changed = find([{ tree, wanted: -1, given }], 20)
    if (changed) return new Map([...given, ...changed])
  }
  return undefined
}

/** Likely answers of which one is not known, a figure rather than another; no answers when that leaves nothing unclear. */
function withOneUnknown(likely: Record<Key, Answer>, reading: Reading): Record<Key, Answer> {
  const keys = Object.keys(likely).sort((a, b) => Number(typeof likely[b] === 'number') - Number(typeof likely[a] === 'number'))
  const tried = keys.map((key): Record<Key, Answer> => ({ ...likely, [key]: 'dont-know' }))
  return tried.find((answers) => reading.evaluate(answers).verdict === 'unclear') ?? {}
}
