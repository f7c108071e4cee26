/** What each page costs to keep, in bytes, by its path. */
export type KeptSizes = Record<string, number>

/**
 * The page that a resident wants to keep: named after `#`, or the one at whose address this page stands without signal.
 * Undefined when somebody came without one.
 */
export function wantedPath(savePath: string): string | undefined {
  if (location.pathname !== savePath) return location.pathname
  const path = location.hash.slice(1)
  return path.startsWith('/') ? path : undefined
}

/** What the pages of the site cost to keep; undefined without signal. */
export async function loadSizes(address: string): Promise<KeptSizes | undefined> {
  try {
    const reply = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(15_000) })
    return reply.ok ? ((await reply.json()) as KeptSizes) : undefined
  } catch {
    // no signal, or too little of it
    return undefined
  }
}

/** The name of a page that the resident has just seen; nothing is fetched for it, so that it may stay unknown. */
export async function nameOf(path: string): Promise<string | undefined> {
  try {
    const seen = await fetch(path, { cache: 'only-if-cached', mode: 'same-origin' })
    const { title } = new DOMParser().parseFromString(await seen.text(), 'text/html')
    return seen.ok ? title.replace(/ · [^·]*$/, '') : undefined
  } catch {
    // the browser has not kept it
    return undefined
  }
}
