import type { Configuration } from '@ruang-solusi/shared/configuration'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { getPayload, type Payload } from 'payload'
import { sealNow } from './audit/seal.ts'
import { holdDatabase } from './database-lock.ts'

/** A MongoDB that does not answer, said without the address, which may hold a password. */
function explain(error: unknown, { database }: Configuration): unknown {
  const told = error instanceof Error ? /cannot connect to MongoDB.*?Details: (.*)/.exec(error.message)?.[1] : undefined
  if (database.kind !== 'mongodb' || told === undefined) return error
  return new ProblemError(`The MongoDB of DATABASE_URI does not answer: ${told}.`, 'Start it as a replica set, or correct DATABASE_URI.', {
    path: 'DATABASE_URI',
    cause: error,
  })
}

/**
 * Opens the CMS's database without a server, for a command; refuses while a running CMS holds it.
 * The environment must be complete before this is called, because the Payload config reads it when it loads.
 */
export async function openCms(configuration: Configuration): Promise<{ payload: Payload; close: () => Promise<void> }> {
  const release = await holdDatabase(configuration)
  try {
    const { default: config } = await import('./payload.config.ts')
    const payload = await getPayload({ config, disableOnInit: true })
    const close = async () => {
      // what was written last would else wait for the next start to be sealed
      await sealNow(payload).catch((error: unknown) => payload.logger.warn({ err: error, msg: 'The audit chain waits for its next run.' }))
      await payload.destroy()
      await release()
    }
    return { payload, close }
  } catch (error) {
    await release()
    throw explain(error, configuration)
  }
}
