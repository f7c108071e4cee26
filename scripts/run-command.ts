import { ProblemError } from '@ruang-solusi/shared/errors'

/** Tells why a command fails, without a stack where a person can act on it, and has the process end with exit code 1. */
export function reportFailure(error: unknown): void {
  console.error(error instanceof ProblemError ? error.message : error)
  process.exitCode = 1
}

/** Runs a command to its end, and reports what made it fail. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    reportFailure(error)
  }
}

/** Aborts when the process is asked to end: by a signal, or because the process that started it is gone. */
export function untilStopped(): AbortSignal {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop.abort())
  process.on('disconnect', () => stop.abort())
  return stop.signal
}
