import type { Answer, IsoDay, Key } from '@ruang-solusi/shared/eligibility'
import { sayDay } from './choose-day.ts'

/** What a household answered, in the order it was asked. */
export type Household = Map<Key, Answer>

/** Keeps the answers on this phone; returns the day in words. @throws DOMException when the browser stores nothing. */
export function keep(household: Household, day: IsoDay): string {
  localStorage.cek = JSON.stringify([day, [...household]])
  return sayDay(day)
}

/** Deletes what was kept. */
export const forget = (): void => localStorage.removeItem('cek')

/** Fills a household with the answers kept on this phone that still fit; returns their day in words, if any were kept. */
export function recall(household: Household, fits: (key: Key, answer: Answer) => unknown): string | undefined {
  try {
    const [day, answers] = JSON.parse(localStorage.cek)
    const keptOn = sayDay(day)
    for (const [key, answer] of answers) if (fits(key, answer)) household.set(key, answer)
    return keptOn
  } catch {
    // nothing kept, a browser that stores nothing, or not ours to read
    return undefined
  }
}
