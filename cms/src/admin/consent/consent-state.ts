import { dayInJakarta, formatDay } from '@ruang-solusi/shared/day'
import { factsOf } from '../../consent/consent-facts.ts'
import { consentGaps } from '../../consent/consent-gaps.ts'

/** What the panel says of a saved consent. */
export type ConsentState = { state: 'withdrawn'; day: string } | { state: 'incomplete'; gaps: string[] } | { state: 'valid'; until: string }

/** Whether a consent, as saved, could carry a story today; `stored` is read at any depth. */
export function consentState(stored: Record<string, unknown>, now: Date): ConsentState {
  if (typeof stored.withdrawnAt === 'string') return { state: 'withdrawn', day: formatDay(dayInJakarta(new Date(stored.withdrawnAt))) }
  const facts = factsOf(stored)
  const gaps = consentGaps(facts, [], dayInJakarta(now))
  return gaps.length > 0 ? { state: 'incomplete', gaps } : { state: 'valid', until: formatDay(facts.expiresOn ?? dayInJakarta(now)) }
}
