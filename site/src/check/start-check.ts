import { openCheck } from './open-check.ts'
import { part } from './page-part.ts'

/** Loads questions and rules and turns the list of programmes into the check; the list stays as it is when they cannot be had. */
export async function startCheck(): Promise<void> {
  const page = document.body.dataset
  page.check = 'loading'
  // a fresh page names the rules of the release that is live now
  part('retry').onclick = () => location.reload()
  try {
    const reply = await fetch(part('check').dataset.rules ?? '', { signal: AbortSignal.timeout(30_000) })
    openCheck(await reply.json(), page)
  } catch (problem) {
    page.check = 'error'
    throw problem
  }
}
