import { canonicalJson, sha256 } from '@ruang-solusi/shared/snapshot'

/** An entry of the trail as it is stored; the last three are set once, when the chain takes it up. */
export type Entry = {
  id: string
  at: string
  action: string
  who: string
  whoId?: string | null
  role?: string | null
  subject?: string | null
  documentId?: string | null
  title?: string | null
  changes?: string | null
  sequence?: number | null
  previousHash?: string | null
  hash?: string | null
}

/** The last link before the first entry. */
export const start = '0'.repeat(64)

/** The hash of an entry at its place in the chain: of everything it says and of the entry before it. */
export const hashOf = (entry: Entry, sequence: number, previousHash: string): Promise<string> =>
  sha256(
    canonicalJson({
      sequence,
      previousHash,
      id: String(entry.id),
      at: new Date(entry.at).toISOString(),
      action: entry.action,
      who: entry.who,
      whoId: entry.whoId ?? '',
      role: entry.role ?? '',
      subject: entry.subject ?? '',
      documentId: entry.documentId ?? '',
      title: entry.title ?? '',
      changes: entry.changes ?? '',
    }),
  )
