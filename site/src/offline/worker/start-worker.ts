import { pagePaths } from '@ruang-solusi/shared/paths'
import { answerPage } from './answer-page.ts'
import { answerPart } from './answer-part.ts'
import { followOrder } from './follow-order.ts'
import { takeMessage } from './shared-message.ts'
import type { FetchWake, WorkerScope } from './worker-scope.ts'

/** Makes the worker answer; a newer one takes over at once, so that no phone stays with an old one. */
export function startWorker(scope: WorkerScope): void {
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
  scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
  scope.addEventListener('fetch', (event) => {
    const answer = answerOf(event)
    if (answer !== undefined) event.respondWith(answer)
  })
  scope.addEventListener('message', (event) => {
    event.waitUntil(followOrder(event.data).then((reply) => event.ports[0]?.postMessage(reply)))
  })
}

/** Undefined for what the browser fetches as it would without a worker. */
function answerOf(event: FetchWake): Promise<Response> | undefined {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin) return undefined
  if (request.method === 'POST') return pathname === pagePaths.search ? takeMessage(request) : undefined
  if (request.method !== 'GET') return undefined
  if (request.mode === 'navigate') return answerPage(event)
  return /^\/(?:_astro|gambar)\/|\/aturan-\w+\.json$/.test(pathname) ? answerPart(request) : undefined
}
