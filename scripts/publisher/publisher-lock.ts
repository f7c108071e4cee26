import { ProblemError } from '@ruang-solusi/shared/errors'
import { lock } from 'proper-lockfile'

const staleAfter = 10_000

/**
 * Keeps a second publisher away from a folder; waits as long as the lock of a killed one needs to go stale.
 * @param onLost called when the lock was taken over, which means that publishing must stop.
 * @param seconds how long to wait.
 * @returns the function that gives the lock back.
 * @throws ProblemError when another publisher holds it.
 */
export async function lockPublisher(
  folder: string,
  onLost: (reason: Error) => void,
  seconds = staleAfter / 1000 + 2,
): Promise<() => Promise<void>> {
  const everySecond = { retries: seconds, minTimeout: 1000, maxTimeout: 1000 }
  try {
    return await lock(folder, { stale: staleAfter, retries: everySecond, onCompromised: onLost })
  } catch (cause) {
    throw new ProblemError(`Another publisher works on ${folder}.`, 'Stop it first, or give this one another DATA_DIR.', {
      path: folder,
      cause,
    })
  }
}
