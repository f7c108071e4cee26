import { findSimilar } from './kept-pages.ts'

/** What a page shows, runs or fetches: named by the hash of its content, so that what is kept is never old. */
export async function answerPart(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true })
  if (kept !== undefined) return kept
  try {
    return await fetch(request)
  } catch (problem) {
    const similar = await findSimilar(new URL(request.url).pathname)
    if (similar === undefined) throw problem
    return similar
  }
}
