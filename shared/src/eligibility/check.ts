import type { IsoDay } from '../day.ts'
import { ProblemError } from '../errors.ts'
import type { Key } from './key.ts'

/**
 * Returns a value that has the shape it must have.
 * @param at the document and the JSON pointer in it: `rule#/all/0`
 * @throws ProblemError for the first problem found.
 */
export type Parse<Value> = (value: unknown, at: string) => Value

/** @throws ProblemError always, with the pointer as path. */
export function refuse(at: string, value: unknown, nextAction: string): never {
  const shown = typeof value === 'string' ? `"${value}"` : isObject(value) ? 'an object' : String(value)
  throw new ProblemError(`${at} is ${shown}.`, nextAction, { path: at.slice(at.indexOf('#') + 1), value })
}

/** Whether a value has properties of its own, of whatever realm or prototype. */
export const isObject = (value: unknown): value is object => Object(value) === value

const must =
  <Value>(accepts: (value: unknown) => boolean, nextAction: string): Parse<Value> =>
  (value, at) =>
    accepts(value) ? (value as Value) : refuse(at, value, nextAction)

export const record = must<Record<string, unknown>>((value) => isObject(value) && !Array.isArray(value), 'Write an object.')
export const whole = must<number>(Number.isSafeInteger, 'Write a whole number.')
export const key = must<Key>((value) => typeof value === 'string' && /^[a-z][a-z0-9-]{0,79}$/.test(value), 'Write a key of a-z, 0-9 and -.')
/** Without the formatters of `day.ts`, which would weigh on the light door. */
export const isoDay = must<IsoDay>(
  (value) => typeof value === 'string' && new Date(value).toJSON()?.slice(0, 10) === value,
  'Write a day as YYYY-MM-DD.',
)

/** One of these values. */
export const among =
  <Value>(...values: Value[]): Parse<Value> =>
  (value, at) =>
    values.includes(value as Value) ? (value as Value) : refuse(at, value, `Write ${values.join(' or ')}.`)

/** Nothing, or what `parse` wants. */
export const optional =
  <Value>(parse: Parse<Value>): Parse<Value | undefined> =>
  (value, at) =>
    value === undefined ? value : parse(value, at)

/** What `parse` wants, and none of those already taken. */
export const fresh =
  <Value>(parse: Parse<Value>, taken: Value[] = []): Parse<Value> =>
  (value, at) => {
    if (taken.includes(parse(value, at))) refuse(at, value, `Write another than ${taken}.`)
    taken.push(value as Value)
    return value as Value
  }

/** An object with these properties and perhaps others. */
export const fields =
  <Value>(shape: Partial<Record<keyof Value & string, Parse<unknown>>>): Parse<Value> =>
  (value, at) => {
    const object = record(value, at)
    for (const [name, parse] of Object.entries<Parse<unknown>>(shape as Record<string, Parse<unknown>>))
      parse(object[name], `${at}/${name}`)
    return value as Value
  }

/** Every item of a list of at least so many. */
export function each<Value>(items: unknown, at: string, parse: Parse<Value>, least = 0): Value[] {
  if (!Array.isArray(items) || items.length < least) refuse(at, items, `Write a list of ${least} or more.`)
  return Array.from(items, (item, index) => parse(item, `${at}/${index}`))
}

/** @throws ProblemError for the first property that has none of these names. */
export function checkNames(value: object, names: string[], at: string): void {
  for (const [name, inner] of Object.entries(value)) {
    if (!names.includes(name)) refuse(property(at, name), inner, 'Leave this property out.')
  }
}

/** The place of a property whose name may hold any character (RFC 6901). */
export const property = (at: string, name: string): string => `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
