import type { IsoDay } from '../day.ts'
import { each, fields, fresh, isoDay, key, type Parse, refuse } from './check.ts'
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
  trees: WeakMap<object, Tree>
}

const seen = new WeakMap<object, CheckedContext>()

/** Checks a context, once per object. @throws ProblemError for the first problem found. */
export function checkContext(context: Context): CheckedContext {
  let checked = seen.get(context)
  if (!checked) {
    const { asOf, questions, parameters } = catalogue(context, 'context#')
    checked = {
      asOf,
      questions: byKey(questions, 'context#/questions', checkQuestion),
      parameters: byKey(parameters, 'context#/parameters', checkParameter),
      trees: new WeakMap(),
    }
    seen.set(context, checked)
  }
  return checked
}

const catalogue = fields<Context>({ asOf: isoDay })

function byKey<Item extends { key: Key }>(items: unknown, at: string, parse: Parse<Item>): Map<Key, Item> {
  const own = fresh(key)
  return new Map(
    each(items, at, (value, place) => {
      const item = parse(value, place)
      return [own(item.key, `${place}/key`), item]
    }),
  )
}

/** A question of the context. @throws ProblemError when it has none of this name. */
export function parseQuestion(name: unknown, { questions }: CheckedContext, at: string): Question {
  return questions.get(name as Key) ?? refuse(at, name, 'Name a question of the context.')
}
