import { formatDay, type IsoDay } from '@ruang-solusi/shared/day'
import type { Locale } from '@ruang-solusi/shared/locale'

/** "20 November 2026", "20–22 November 2026" or both days in full. */
export function dayRange(from: IsoDay, to: IsoDay, locale: Locale = 'id'): string {
  if (from === to) return formatDay(from, locale)
  const [first, last] = [formatDay(from, locale), formatDay(to, locale)]
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  return sameMonth ? `${first.split(' ')[0]}–${last}` : `${first} – ${last}`
}
