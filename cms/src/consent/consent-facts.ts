import { dayInJakarta, type IsoDay } from '@ruang-solusi/shared/day'

/** What a consent may be needed for; the text on the site always is. */
export type Use = 'text' | 'image' | 'name'

/** What decides whether a consent is valid: nothing about who gave it but whether a guardian had to. */
export type ConsentFacts = {
  id: string
  scope: string[]
  channels: string[]
  takenOn: IsoDay | undefined
  expiresOn: IsoDay | undefined
  isWithdrawn: boolean
  isChild: boolean
  hasGuardian: boolean
  isFree: boolean
  isIndependent: boolean
  hasEvidence: boolean
  isReadBack: boolean
  /** Prints of what was read, by story and field. */
  readTexts: Record<string, Record<string, string>>
}

type Stored = Record<string, unknown>

const dayOf = (value: unknown): IsoDay | undefined =>
  typeof value === 'string' && value !== '' ? dayInJakarta(new Date(value)) : undefined

const isWritten = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** The facts of a consent as stored, read at depth 0. */
export function factsOf(stored: Stored): ConsentFacts {
  const readBack = (stored.readBack ?? {}) as Stored
  return {
    id: String(stored.id),
    scope: listOf(stored.scope),
    channels: listOf(stored.channels),
    takenOn: dayOf(stored.takenOn),
    expiresOn: dayOf(stored.expiresOn),
    isWithdrawn: Boolean(stored.withdrawnAt),
    isChild: stored.isChild === true,
    hasGuardian: isWritten(stored.guardianName) && isWritten(stored.guardianRelation),
    isFree: stored.toldFree === true,
    isIndependent: stored.notDeciding === true,
    hasEvidence: Boolean(stored.evidence),
    isReadBack: Boolean(readBack.on) && Boolean(readBack.by) && isWritten(readBack.how),
    readTexts: (readBack.texts ?? {}) as ConsentFacts['readTexts'],
  }
}
