import type { Answer, Band } from './answer.ts'
import { checkNames, record, refuse, whole } from './check.ts'
import type { CheckedContext } from './context.ts'
import type { Key } from './key.ts'
import type { Value } from './kleene.ts'
import { findVersion, type Parameter, type ParameterVersion } from './parameter.ts'
import type { Question } from './question.ts'
import type { Threshold } from './rule.ts'

/** A threshold on the day of the context; with its version when it comes from a parameter. */
export type ThresholdInForce = { value: number; unit?: Parameter['unit']; version?: ParameterVersion }

/** The threshold in force; undefined when its parameter has no version on the day. */
export function findThreshold(threshold: Threshold, { asOf, parameters }: CheckedContext): ThresholdInForce | undefined {
  if (typeof threshold === 'number') return { value: threshold }
  const parameter = parameters.get(threshold.parameter)
  const version = parameter && findVersion(parameter, asOf)
  return version && { value: version.value, unit: parameter.unit, version }
}

/**
 * Reads the threshold of a leaf; undefined when its parameter has no version on the day.
 * @throws ProblemError when it is neither a whole number nor a parameter whose unit fits the question.
 */
export function readThreshold(operand: unknown, at: string, question: Question, context: CheckedContext): number | undefined {
  if (!(operand instanceof Object)) return whole(operand, at)
  const { parameter } = record(operand, at)
  checkNames(operand, ['parameter'], at)
  const unit = context.parameters.get(parameter as Key)?.unit
  if (!unit || (unit === 'rupiah') !== (question.kind === 'rupiah')) {
    refuse(`${at}/parameter`, parameter, 'Name a parameter of the context: rupiah for a rupiah question, another unit for a number.')
  }
  return findThreshold(operand as Threshold, context)?.value
}

/** On which side of a cut an answer lies: from the cut up 1, below it -1, a band on both sides 0. */
export function sideOf(cut: number, answer: Answer): Value {
  const { from = -Infinity, to = Infinity } = typeof answer === 'number' ? { from: answer, to: answer } : (answer as Band)
  return from >= cut ? 1 : to < cut ? -1 : 0
}
