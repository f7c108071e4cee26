import { formatDay, type IsoDay, isIsoDay } from '../day.ts'

/** "30 November 2026"; empty for what is no day yet. */
export const sayDay = (day: IsoDay | '' | undefined): string => (day !== undefined && isIsoDay(day) ? formatDay(day) : '')

/** "24–25 November 2026", or both days in full. */
export function sayDays(from: IsoDay, to: IsoDay): string {
  const [first, last] = [sayDay(from), sayDay(to)]
  if (first === last || last === '') return first
  return from.slice(0, 7) === to.slice(0, 7) ? `${first.split(' ')[0]}–${last}` : `${first} – ${last}`
}

/** The later of some days; undefined when none is a day. */
export const latest = (days: (IsoDay | undefined)[]): IsoDay | undefined =>
  days
    .filter((day) => day !== undefined && isIsoDay(day))
    .sort()
    .at(-1)
