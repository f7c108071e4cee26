/** A problem a person can act on: what is wrong (with the value) and what to do next. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly nextAction: string
  /** Where the problem is: a JSON pointer, a field path or a file; absent when the message says it. */
  readonly path: string | undefined
  readonly value: unknown

  constructor(problem: string, nextAction: string, details: { path?: string; value?: unknown; cause?: unknown } = {}) {
    super(`${problem} ${nextAction}`, details.cause === undefined ? undefined : { cause: details.cause })
    this.nextAction = nextAction
    this.path = details.path
    this.value = details.value
  }
}
