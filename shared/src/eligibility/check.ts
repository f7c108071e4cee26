import { ProblemError } from '../errors.ts'
import { isKey, type Key } from './key.ts'

/**
 * Refuses a value.
 * @param at the document and the JSON pointer in it: `rule#/all/0`
 * @throws ProblemError always.
 */
export function refuse(at: string, value: unknown, nextAction: string): never {
  throw new ProblemError(`${at} is ${shown(value)}.`, nextAction, { path: at.slice(at.indexOf('#') + 1), value })
}

/** The place of a property whose name may hold any character (RFC 6901). */
export const property = (at: string, name: string): string => `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** An object that is not a list. @throws ProblemError */
export function parseRecord(value: unknown, at: string): Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) refuse(at, value, 'Write an object.')
  return value as Record<string, unknown>
}

/** A list of at least `least` items. @throws ProblemError */
export function parseList(value: unknown, at: string, least = 0): unknown[] {
  if (!Array.isArray(value) || value.length < least) refuse(at, value, `Write a list${least ? ' that is not empty' : ''}.`)
  return Array.from(value)
}

/** A finite whole number. @throws ProblemError */
export function parseWhole(value: unknown, at: string): number {
  if (!Number.isSafeInteger(value)) refuse(at, value, 'Write a whole number.')
  return value as number
}

/** A key. @throws ProblemError */
export function parseKey(value: unknown, at: string): Key {
  if (!isKey(value)) refuse(at, value, 'Write a key: a-z, 0-9 and -, starting with a letter, at most 80.')
  return value as Key
}

/** A text that is not empty. @throws ProblemError */
export function parseText(value: unknown, at: string): string {
  if (typeof value !== 'string' || value === '') refuse(at, value, 'Write a text.')
  return value as string
}

/** Checks a text in Indonesian and perhaps other languages. @throws ProblemError */
export function checkLocalised(value: unknown, at: string): void {
  const { id, jv, en } = parseRecord(value, at)
  parseText(id, `${at}/id`)
  if (jv !== undefined) parseText(jv, `${at}/jv`)
  if (en !== undefined) parseText(en, `${at}/en`)
}

/** Checks a list of laws. @throws ProblemError */
export function checkLegalBasis(value: unknown, at: string): void {
  for (const [index, law] of parseList(value, at).entries()) {
    const { title, url } = parseRecord(law, `${at}/${index}`)
    parseText(title, `${at}/${index}/title`)
    if (url !== undefined) parseText(url, `${at}/${index}/url`)
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`
  if (Array.isArray(value)) return 'a list'
  return value !== null && typeof value === 'object' ? 'an object' : String(value)
}
