import { setTimeout as wait } from 'node:timers/promises'

/** Waits until an address answers with anything but an error of the server; ends early when aborted. */
export async function untilAnswering(address: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const status = await fetch(address, { redirect: 'manual', signal }).then(
      (response) => response.status,
      () => undefined,
    )
    if (status !== undefined && status < 500) return
    await wait(200)
  }
}
