import { setTimeout as wait } from 'node:timers/promises'

/** Waits until an address answers with anything but an error of the server; throws when aborted. */
export async function untilAnswering(address: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    const status = await fetch(address, { redirect: 'manual', signal }).then(
      (response) => response.status,
      () => undefined,
    )
    if (status !== undefined && status < 500) return
    await wait(200)
  }
}
