import { parseKey, parseRecord, parseWhole, property, refuse } from './check.ts'
import type { CheckedContext } from './context.ts'
import { findVersion, type Parameter, type ParameterVersion } from './parameter.ts'
import { checkKind, type Question } from './question.ts'
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
export function readThreshold(operand: unknown, question: Question, context: CheckedContext, at: string): number | undefined {
  checkKind(question, ['number', 'rupiah'], operand, at)
  if (operand === null || typeof operand !== 'object') parseWhole(operand, at)
  else checkParameterUse(parseRecord(operand, at), question, context, at)
  return findThreshold(operand as Threshold, context)?.value
}

function checkParameterUse(operand: Record<string, unknown>, question: Question, context: CheckedContext, at: string): void {
  for (const name of Object.keys(operand)) {
    if (name !== 'parameter') refuse(property(at, name), operand[name], 'Leave this property out.')
  }
  const key = parseKey(operand.parameter, `${at}/parameter`)
  const parameter = context.parameters.get(key)
  if (parameter === undefined) refuse(`${at}/parameter`, key, 'Name a parameter of the context.')
  if ((parameter.unit === 'rupiah') !== (question.kind === 'rupiah')) {
    refuse(`${at}/parameter`, key, 'Use a rupiah parameter with a rupiah question, every other unit with a number.')
  }
}
