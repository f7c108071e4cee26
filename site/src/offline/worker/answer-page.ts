import { addAge } from './add-age.ts'
import { checkOnce } from './check-kept.ts'
import { findKept, findSavePage, isKept, renewPage } from './kept-pages.ts'
import type { FetchWake } from './worker-scope.ts'

/** How long the network may be silent before a kept page is shown instead, in milliseconds. */
const patienceMs = 6000

const isOurFault = ({ status }: Response): boolean => status >= 500

/** Opens a page: the network is asked first, and what is kept comes only when it fails or stays silent. */
export async function answerPage(event: FetchWake): Promise<Response> {
  const path = new URL(event.request.url).pathname
  return (await isKept(path)) ? openKept(path, event) : openOther(path, event)
}

async function openKept(path: string, event: FetchWake): Promise<Response> {
  // asked anew, because a copy in the browser may be older than a withdrawal
  const asked = fetch(event.request.url, { cache: 'no-cache', redirect: 'manual' })
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs))
  const failed = asked.catch(() => undefined)
  event.waitUntil(asked.then((reply) => renewPage(path, reply.clone())).then(checkOnce, () => undefined))
  const reply = await Promise.race([failed, silence])
  if (reply !== undefined && !isOurFault(reply)) return reply
  const kept = await findKept(path)
  return kept === undefined ? asked : addAge(kept)
}

async function openOther(path: string, event: FetchWake): Promise<Response> {
  try {
    const reply = await fetch(event.request)
    event.waitUntil(checkOnce())
    return reply
  } catch (problem) {
    const page = await findSavePage(path)
    if (page === undefined) throw problem
    // the page tells what is kept, at the address that was asked for
    return new Response(page.body, { status: 503, headers: page.headers })
  }
}
