import type { Order, Reply } from '../orders.ts'

// the types of pages and of workers cannot be loaded together, so this is the part that is used

/** Something that the worker is woken for. */
type Wake = { waitUntil: (work: Promise<unknown>) => void }

/** A request of a page. */
export type FetchWake = Wake & { request: Request; respondWith: (answer: Promise<Response>) => void }

/** An order of a page, with where the reply goes. */
type OrderWake = Wake & { data: Order; ports: { postMessage: (reply: Reply<unknown>) => void }[] }

/** What a worker has and a page has not. */
export type WorkerScope = {
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: {
    (name: 'install' | 'activate', listener: (event: Wake) => void): void
    (name: 'fetch', listener: (event: FetchWake) => void): void
    (name: 'message', listener: (event: OrderWake) => void): void
  }
}
