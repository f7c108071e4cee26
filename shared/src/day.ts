import type { Locale } from './locale.ts'

/** An existing calendar day in Asia/Jakarta, `YYYY-MM-DD`. */
export type IsoDay = string

const jakartaDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta', dateStyle: 'short' })
const daysWith = (month: 'long' | 'short'): Record<Locale, Intl.DateTimeFormat> => {
  const formatIn = (tag: string) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month, year: 'numeric' })
  return { id: formatIn('id-ID'), jv: formatIn('jv-ID'), en: formatIn('en-GB') }
}
const longDays = daysWith('long')
const shortDays = daysWith('short')

/** The calendar day in Asia/Jakarta at an instant. */
export const dayInJakarta = (instant: Date): IsoDay => jakartaDay.format(instant)

/** Whether a text is an existing `YYYY-MM-DD` day; 2026-02-30 is not. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

/** "20 November 2026" */
export const formatDay = (day: IsoDay, locale: Locale = 'id'): string => longDays[locale].format(new Date(`${day}T00:00:00Z`))

/** "20 Nov 2026" */
export const formatShortDay = (day: IsoDay, locale: Locale = 'id'): string => shortDays[locale].format(new Date(`${day}T00:00:00Z`))
