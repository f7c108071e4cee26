import type { Payload } from 'payload'
import { type Entry, hashOf, start } from './chain.ts'
import { readHead } from './head.ts'
import { sealNow } from './seal.ts'

/** Whether the trail is whole: how many entries it has, and the first that does not fit. */
export type TrailCheck = { entries: number; broken?: { sequence: number; why: 'missing' | 'changed' | 'not-linked' } }

const atOnce = 500

async function problemWith(
  entry: Entry,
  sequence: number,
  previousHash: string,
): Promise<'missing' | 'changed' | 'not-linked' | undefined> {
  if (entry.sequence !== sequence) return 'missing'
  if (entry.previousHash !== previousHash) return 'not-linked'
  return (await hashOf(entry, sequence, previousHash)) === entry.hash ? undefined : 'changed'
}

/** Follows the chain from its first entry and names the first that was removed, changed or put in. */
export async function checkTrail(payload: Payload): Promise<TrailCheck> {
  await sealNow(payload)
  const head = await readHead(payload)
  let sequence = 0
  let previousHash = start
  for (;;) {
    const { docs } = await payload.find({
      collection: 'audit',
      where: { sequence: { greater_than: sequence } },
      sort: 'sequence',
      limit: atOnce,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const entry of docs as Entry[]) {
      const isRewritten = head?.sequence === entry.sequence && head?.hash !== entry.hash
      const why = (await problemWith(entry, sequence + 1, previousHash)) ?? (isRewritten ? 'changed' : undefined)
      if (why) return { entries: sequence, broken: { sequence: sequence + 1, why } }
      sequence += 1
      previousHash = entry.hash ?? ''
    }
    if (docs.length < atOnce) break
  }
  const isCut = head !== undefined && sequence < head.sequence
  return { entries: sequence, ...(isCut ? { broken: { sequence: sequence + 1, why: 'missing' as const } } : {}) }
}
