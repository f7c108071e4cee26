import type { Payload, Where } from 'payload'
import { type Entry, hashOf, start } from './chain.ts'
import { keepHead } from './head.ts'

const atOnce = 200
const attempts = 20
const delay = 100

const queues = new WeakMap<Payload, Promise<unknown>>()
const waiting = new WeakSet<Payload>()

async function lastSealed(payload: Payload): Promise<Entry | undefined> {
  const where = { sequence: { exists: true } }
  const { docs } = await payload.find({
    collection: 'audit',
    where,
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] as Entry | undefined
}

async function unsealed(payload: Payload): Promise<Entry[]> {
  const where = { sequence: { exists: false } }
  const { docs } = await payload.find({
    collection: 'audit',
    where,
    sort: ['at', 'id'],
    limit: atOnce,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs as Entry[]
}

/** Gives an entry the next place, unless another process took either; tells whether it holds one now. */
async function seal(payload: Payload, entry: Entry): Promise<boolean> {
  const last = await lastSealed(payload)
  const sequence = (last?.sequence ?? 0) + 1
  const previousHash = last?.hash ?? start
  const data = { sequence, previousHash, hash: await hashOf(entry, sequence, previousHash) }
  try {
    const where: Where = { and: [{ id: { equals: entry.id } }, { sequence: { exists: false } }] }
    await payload.db.updateOne({ collection: 'audit', where, data, options: { atomic: true } as never })
    return true
  } catch (error) {
    // another process gave this place away first: the unique index says so, and the next try sees it
    if ((await lastSealed(payload))?.sequence === last?.sequence) throw error
    return false
  }
}

async function sealWaiting(payload: Payload): Promise<void> {
  for (let entries = await unsealed(payload); entries.length > 0; entries = await unsealed(payload)) {
    for (const entry of entries) {
      for (let attempt = 0; attempt < attempts && !(await seal(payload, entry)); attempt += 1);
    }
    const last = await lastSealed(payload)
    if (last?.sequence && last.hash) await keepHead(payload, { sequence: last.sequence, hash: last.hash })
  }
}

/** Takes every committed entry into the chain, one process-wide run after the other. */
export function sealNow(payload: Payload): Promise<void> {
  const run = (queues.get(payload) ?? Promise.resolve()).catch(() => undefined).then(() => sealWaiting(payload))
  queues.set(payload, run)
  return run
}

/** The same in a moment, when the transaction that wrote an entry is over; what is missed is taken up by the next run. */
export function sealSoon(payload: Payload): void {
  if (waiting.has(payload)) return
  waiting.add(payload)
  setTimeout(() => {
    waiting.delete(payload)
    sealNow(payload).catch((error: unknown) => payload.logger.warn({ err: error, msg: 'The audit chain waits for its next run.' }))
  }, delay).unref()
}
