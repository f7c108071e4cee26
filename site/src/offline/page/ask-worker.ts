import type { Orders, Reply } from '../orders.ts'

/** Whether this browser can keep anything: some cannot in private windows, none can without https. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window

/** Asks the worker of this phone; undefined while there is none. @throws Error when the worker could not do it. */
export async function askWorker<Name extends keyof Orders>(order: Orders[Name]['order']): Promise<Orders[Name]['result'] | undefined> {
  const worker = (await navigator.serviceWorker.getRegistration())?.active
  if (!worker) return undefined
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<Reply<Orders[Name]['result']>>) => {
      port1.close()
      if ('problem' in data) reject(new Error(data.problem))
      else resolve(data.result)
    }
    worker.postMessage(order, [port2])
  })
}

/** Puts the worker on this phone, after the resident asked for it. @throws TypeError when the browser refuses. */
export async function startKeeping(workerPath: string): Promise<void> {
  // a newer worker is looked for on the network, never in what the browser remembers
  await navigator.serviceWorker.register(workerPath, { updateViaCache: 'none' })
  await navigator.serviceWorker.ready
}
