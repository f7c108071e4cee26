import type { Localised } from '../content/values.ts'
import { checkLocalised, parseKey, parseList, parseRecord, parseText, parseWhole, refuse } from './check.ts'
import type { Key } from './key.ts'

export type QuestionKind = 'yes-no' | 'choice' | 'choices' | 'number' | 'rupiah'

/** A question as residents read it; `min` and `max` bound the answers of number and rupiah. */
export type Question = {
  key: Key
  kind: QuestionKind
  text: Localised
  help?: Localised
  options?: { key: string; text: Localised }[]
  min?: number
  max?: number
  sensitivity: 0 | 1 | 2
}

/**
 * Checks one question of a context.
 * @throws ProblemError for the first problem found.
 */
export function checkQuestion(value: unknown, at: string): Question {
  const { key, kind, text, help, options, min, max, sensitivity } = parseRecord(value, at)
  parseKey(key, `${at}/key`)
  if (!['yes-no', 'choice', 'choices', 'number', 'rupiah'].includes(kind as string)) {
    refuse(`${at}/kind`, kind, 'Write yes-no, choice, choices, number or rupiah.')
  }
  checkLocalised(text, `${at}/text`)
  if (help !== undefined) checkLocalised(help, `${at}/help`)
  if (kind === 'choice' || kind === 'choices') checkOptions(options, `${at}/options`)
  if (min !== undefined) parseWhole(min, `${at}/min`)
  if (max !== undefined && parseWhole(max, `${at}/max`) < Number(min)) refuse(`${at}/max`, max, 'Write a max that is not below min.')
  if (![0, 1, 2].includes(sensitivity as number)) refuse(`${at}/sensitivity`, sensitivity, 'Write 0, 1 or 2.')
  return value as Question
}

/** Refuses an operand whose question is of another kind. @throws ProblemError */
export function checkKind({ key, kind }: Question, kinds: QuestionKind[], operand: unknown, at: string): void {
  if (!kinds.includes(kind)) refuse(at, operand, `Use an operator for ${kind}, the kind of question ${key}.`)
}

/** An option of the question. @throws ProblemError when it has none of this name */
export function checkOption({ key, options = [] }: Question, option: unknown, at: string): string {
  if (!options.some((known) => known.key === option)) refuse(at, option, `Name an option of question ${key}.`)
  return option as string
}

function checkOptions(options: unknown, at: string): void {
  const seen = new Set<string>()
  for (const [index, option] of parseList(options, at, 1).entries()) {
    const { key, text } = parseRecord(option, `${at}/${index}`)
    const name = parseText(key, `${at}/${index}/key`)
    if (name === 'dont-know' || name === 'wont-say') refuse(`${at}/${index}/key`, key, 'Choose a name that is not an answer of its own.')
    if (seen.has(name)) refuse(`${at}/${index}/key`, key, 'Name each option once.')
    seen.add(name)
    checkLocalised(text, `${at}/${index}/text`)
  }
}
