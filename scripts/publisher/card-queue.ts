/** More than these wait for a drawing only when something is wrong. */
const mostWaiting = 8

/** One piece of work after the other, so that drawing previews never takes more than one turn from publishing. */
export type CardQueue = { run: <Result>(work: () => Promise<Result>, signal: AbortSignal) => Promise<Result | 'gone'> | undefined }

/** A short queue; `run` gives undefined when it is full, and `gone` when nobody waited for the result any more. */
export function openCardQueue(): CardQueue {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return {
    run: <Result>(work: () => Promise<Result>, signal: AbortSignal) => {
      if (waiting >= mostWaiting) return undefined
      waiting += 1
      const turn = last.then(async (): Promise<Result | 'gone'> => (signal.aborted ? 'gone' : work()))
      // whoever asked learns of a failure; the next in line need not
      last = turn.then(
        () => undefined,
        () => undefined,
      )
      return turn.finally(() => {
        waiting -= 1
      })
    },
  }
}
