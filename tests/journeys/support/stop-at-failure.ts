import { afterEach, beforeEach } from 'vitest'

/** Skips the steps of a journey that come after one which failed, saying so. */
export function stopAtFailure(): void {
  let hasFailed = false
  beforeEach(({ skip, task }) => {
    if (hasFailed) skip(`${task.name}: an earlier step of the journey failed`)
  })
  afterEach(({ task }) => {
    hasFailed ||= task.result?.state === 'fail'
  })
}
