import { ProblemError } from '@ruang-solusi/shared/errors'

/** The value, or the problem that a person can act on; every other error goes on. */
export function attempt<Value>(find: () => Value): { value: Value } | { problem: string } {
  try {
    return { value: find() }
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.message }
    throw error
  }
}
