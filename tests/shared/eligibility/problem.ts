import { ProblemError } from '@ruang-solusi/shared/errors'

/** The problem that a call ends in: where, with which value, what to do; fails when it ends otherwise. */
export function problemOf(call: () => unknown): { path: string | undefined; value: unknown; nextAction: string; message: string } {
  try {
    call()
  } catch (problem) {
    if (!(problem instanceof ProblemError)) throw problem
    const { path, value, nextAction, message } = problem
    return { path, value, nextAction, message }
  }
  throw new Error('No problem was found.')
}
