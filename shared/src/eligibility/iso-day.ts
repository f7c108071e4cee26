import type { IsoDay } from '../day.ts'
import { refuse } from './check.ts'

/**
 * An existing `YYYY-MM-DD`, without the formatters of `day.ts`, which would weigh on the light door.
 * @throws ProblemError for anything else.
 */
export function parseIsoDay(value: unknown, at: string): IsoDay {
  const instant = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(value as string)) {
    refuse(at, value, 'Write an existing day as YYYY-MM-DD.')
  }
  return value as IsoDay
}
