import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Configuration } from '@ruang-solusi/shared/configuration'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { lock } from 'proper-lockfile'
import { checkDatabaseFile } from './database-file.ts'

/**
 * Takes the database for this process; SQLite allows only one, MongoDB many.
 * @returns a function that gives it back. @throws ProblemError when another process holds it or the file is damaged.
 */
export async function holdDatabase({ database, dataDir }: Configuration): Promise<() => Promise<void>> {
  if (database.kind === 'mongodb') return async () => {}
  mkdirSync(dataDir, { recursive: true })
  const release = await lock(dataDir, {
    lockfilePath: `${dataDir}/database.lock`,
    stale: 10_000,
    update: 2_000,
    // long enough for the lock of a process that was killed to go stale
    retries: { retries: 24, factor: 1, minTimeout: 500, maxTimeout: 500 },
    // a machine that slept wakes with a stale lock; that is no reason to end the CMS
    onCompromised: (error) => console.warn(`The lock of ${dataDir} was lost for a while: ${error.message}`),
  }).catch((cause: unknown) => {
    throw new ProblemError(
      `Another process is using the database in ${dataDir}.`,
      'Stop the running CMS (Ctrl-C in its window), then try again.',
      { cause },
    )
  })
  try {
    mkdirSync(dirname(database.file), { recursive: true })
    checkDatabaseFile(database.file)
  } catch (error) {
    await release()
    throw error
  }
  return release
}
