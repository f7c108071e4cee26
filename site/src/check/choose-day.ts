import type { IsoDay } from '@ruang-solusi/shared/eligibility'
import { every, part } from './page-part.ts'

/** "23 November 2026" */
export const sayDay = (day: IsoDay): string => new Date(day).toLocaleDateString('id', { dateStyle: 'long', timeZone: 'UTC' })

// Jakarta is seven hours ahead all year
const ahead = 7 * 3_600_000
const longest = 400 * 86_400_000

/**
 * The day the check is for: the phone's in Jakarta, or the newest of the data when that is later. Texts of other days are hidden,
 * and a doubtful clock is told to the resident.
 */
export function chooseDay(newest: IsoDay): IsoDay {
  const phone = new Date(Date.now() + ahead).toISOString().slice(0, 10)
  const day = phone < newest ? newest : phone
  part('clock').hidden = day === phone && Date.parse(day) - Date.parse(newest) <= longest
  part('phone-day').textContent = sayDay(phone)
  for (const place of every('data-day')) place.textContent = sayDay(day)
  for (const text of every('data-from')) {
    const { from = '', until = '' } = text.dataset
    text.hidden = day < from || day >= until
  }
  return day
}
