import type { Answer, Band } from './answer.ts'
import { checkNames, isObject, record, refuse, whole } from './check.ts'
import type { CheckedContext } from './context.ts'
import type { Key } from './key.ts'
import type { Value } from './kleene.ts'
import { findVersion, type Parameter, type ParameterVersion } from './parameter.ts'
import type { Question } from './question.ts'

/** A threshold on the day of the context; with its version when it comes from a parameter. */
export type ThresholdInForce = { value: number; unit?: Parameter['unit']; version?: ParameterVersion }

/**
 * Reads the threshold of a leaf; undefined when its parameter has no version on the day.
 * @throws ProblemError when it is neither a whole number nor a parameter whose unit fits the question.
 */
export function readThreshold(operand: unknown, at: string, question: Question, context: CheckedContext): ThresholdInForce | undefined {
  if (!isObject(operand)) return { value: whole(operand, at) }
  const name = record(operand, at).parameter as Key
  checkNames(operand, ['parameter'], at)
  const parameter = context.parameters.get(name)
  if (!parameter || (parameter.unit === 'rupiah') !== (question.kind === 'rupiah')) {
    refuse(`${at}/parameter`, name, 'Name a parameter of the context whose unit fits.')
  }
  const version = findVersion(parameter, context.asOf)
  return version && { value: version.value, unit: parameter.unit, version }
}

/** On which side of a cut an answer lies: from the cut up 1, below it -1, a band on both sides 0. */
export function sideOf(cut: number, answer: Answer): Value {
  const { from = -Infinity, to = Infinity } = typeof answer === 'number' ? { from: answer, to: answer } : (answer as Band)
  return from >= cut ? 1 : to < cut ? -1 : 0
}
