import type { IsoDay } from '../day.ts'
import { checkLegalBasis, parseKey, parseList, parseRecord, parseWhole, refuse } from './check.ts'
import { parseIsoDay } from './iso-day.ts'
import type { Key } from './key.ts'
import type { LegalBasis } from './rule.ts'

/** The value of a threshold from a day on, until `to` (inclusive) when that is known. */
export type ParameterVersion = {
  from: IsoDay
  to?: IsoDay
  value: number
  legalBasis?: LegalBasis[]
  source: string
  checkedOn: IsoDay
  status: 'verified' | 'unverified' | 'disputed'
}

/** A threshold with its dated versions; days that no version covers have no value. */
export type Parameter = { key: Key; unit: 'rupiah' | 'years' | 'decile' | 'count'; versions: ParameterVersion[] }

/** The version that covers a day, never the last one when none does. */
export const findVersion = ({ versions }: Parameter, day: IsoDay): ParameterVersion | undefined =>
  versions.find(({ from, to = day }) => from <= day && day <= to)

/**
 * Checks one parameter of a context.
 * @throws ProblemError for the first problem found.
 */
export function checkParameter(value: unknown, at: string): Parameter {
  const { key, unit, versions } = parseRecord(value, at)
  parseKey(key, `${at}/key`)
  if (!['rupiah', 'years', 'decile', 'count'].includes(unit as string)) refuse(`${at}/unit`, unit, 'Write rupiah, years, decile or count.')
  const earlier: ParameterVersion[] = []
  for (const [index, item] of parseList(versions, `${at}/versions`).entries()) {
    const place = `${at}/versions/${index}`
    const version = checkVersion(item, place)
    if (earlier.some((other) => overlap(version, other))) refuse(place, item, 'Let versions follow one another without overlapping.')
    earlier.push(version)
  }
  return value as Parameter
}

function checkVersion(item: unknown, at: string): ParameterVersion {
  const { from, to, value, legalBasis, checkedOn } = parseRecord(item, at)
  const start = parseIsoDay(from, `${at}/from`)
  if (to !== undefined && parseIsoDay(to, `${at}/to`) < start) refuse(`${at}/to`, to, 'Write a day that is not before from.')
  parseWhole(value, `${at}/value`)
  if (legalBasis !== undefined) checkLegalBasis(legalBasis, `${at}/legalBasis`)
  if (checkedOn !== undefined) parseIsoDay(checkedOn, `${at}/checkedOn`)
  return item as ParameterVersion
}

const overlap = (a: ParameterVersion, b: ParameterVersion): boolean =>
  (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to)
