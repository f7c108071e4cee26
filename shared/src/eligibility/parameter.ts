import type { IsoDay } from '../day.ts'
import { each, fields, isoDay, optional, record, refuse, whole } from './check.ts'
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

/** What the engine needs of a parameter; units, sources and laws are the contract's to check. @throws ProblemError */
export function checkParameter(value: unknown, at: string): Parameter {
  const parameter = record(value, at) as Parameter
  const earlier: ParameterVersion[] = []
  each(parameter.versions, `${at}/versions`, (item, place) => {
    const version = dated(item, place)
    const { from, to = forever } = version
    if (to < from) refuse(`${place}/to`, to, 'Write from or a later day.')
    if (earlier.some((other) => other.from <= to && from <= (other.to ?? forever))) refuse(place, item, 'Let no versions overlap.')
    earlier.push(version)
  })
  return parameter
}

const forever = '~'
const dated = fields<ParameterVersion>({ from: isoDay, to: optional(isoDay), value: whole })
