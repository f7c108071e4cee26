import { adjustLists, type WordLists } from '@ruang-solusi/shared/coach'
import type { Payload, PayloadRequest } from 'payload'
import { cmsConfiguration } from '../configuration.ts'
import { nested } from '../hooks/nested.ts'
import { changesOf } from './changes-of.ts'

type Contact = { phone?: string | null; whatsapp?: string | null }

const numbersOf = (contacts: Contact[]): string[] => contacts.flatMap(({ phone, whatsapp }) => [phone, whatsapp].filter(isNumber))
const isNumber = (value: string | null | undefined): value is string => typeof value === 'string' && value !== ''

/** The phone numbers of a document that is an agency; none for others. */
export const numbersOfPlaces = (document: Record<string, unknown>): string[] =>
  Array.isArray(document.places) ? numbersOf(document.places as Contact[]) : []

/** The lists by which the coach judges in this city: the seeded ones as its editors changed them, and the numbers at which its agencies answer. `req` keeps the reading inside its transaction. */
export async function readWordLists(payload: Payload, req?: PayloadRequest): Promise<WordLists> {
  const options = { depth: 0, overrideAccess: true, ...(req ? { req: nested(req) } : {}) }
  const agencies = await payload.find({
    collection: 'agencies',
    where: { _status: { equals: 'published' } },
    pagination: false,
    ...options,
  })
  const settings = await payload.findGlobal({ slug: 'site-settings', ...options })
  const officialNumbers = [...agencies.docs.flatMap((agency) => numbersOfPlaces(agency as never)), ...numbersOf([settings])]
  const lists = adjustLists(changesOf(await payload.findGlobal({ slug: 'word-lists', ...options })))
  const ownHost = new URL(cmsConfiguration().siteUrl).hostname
  return { ...lists, officialNumbers: [...new Set(officialNumbers)], ownHosts: [ownHost] }
}
