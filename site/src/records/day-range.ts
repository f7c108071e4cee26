import { formatDay, type IsoDay } from '@ruang-solusi/shared/day'

/** "20 November 2026", "20–22 November 2026" or both days in full. */
export function dayRange(from: IsoDay, to: IsoDay): string {
  if (from === to) return formatDay(from)
  const [first, last] = [formatDay(from), formatDay(to)]
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  return sameMonth ? `${first.split(' ')[0]}–${last}` : `${first} – ${last}`
}
