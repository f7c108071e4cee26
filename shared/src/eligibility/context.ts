import type { IsoDay } from '../day.ts'
import { parseList, parseRecord, refuse } from './check.ts'
import { parseIsoDay } from './iso-day.ts'
import type { Key } from './key.ts'
import { checkParameter, type Parameter } from './parameter.ts'
import { checkQuestion, type Question } from './question.ts'
import type { Tree } from './tree.ts'

/** The catalogue that rules are built from, and the day that picks the versions; counts as frozen. */
export type Context = { asOf: IsoDay; questions: Question[]; parameters: Parameter[] }

/** A context that passed its checks, and the rules that were read in it. */
export type CheckedContext = {
  asOf: IsoDay
  questions: Map<Key, Question>
  parameters: Map<Key, Parameter>
  rules: WeakMap<object, Tree>
}

const known = new WeakMap<object, CheckedContext>()

/**
 * Checks a context, once per object.
 * @throws ProblemError for the first problem found.
 */
export function checkContext(context: Context): CheckedContext {
  const value: unknown = context
  const { asOf, questions, parameters } = parseRecord(value, 'context#')
  const found = known.get(context)
  if (found) return found
  const checked: CheckedContext = {
    asOf: parseIsoDay(asOf, 'context#/asOf'),
    questions: checkEach(questions, 'context#/questions', checkQuestion),
    parameters: checkEach(parameters, 'context#/parameters', checkParameter),
    rules: new WeakMap(),
  }
  known.set(context, checked)
  return checked
}

function checkEach<Item extends { key: Key }>(list: unknown, at: string, check: (value: unknown, at: string) => Item): Map<Key, Item> {
  const checked = new Map<Key, Item>()
  for (const [index, value] of parseList(list, at).entries()) {
    const item = check(value, `${at}/${index}`)
    if (checked.has(item.key)) refuse(`${at}/${index}/key`, item.key, 'Give each its own key.')
    checked.set(item.key, item)
  }
  return checked
}
