import { dropPage, isGone, keptPaths } from './kept-pages.ts'

// whose page was withdrawn is not named again: not even by its title
const untold = new Set<string>()

/** Asks the site about every kept page and drops those that are gone there. What cannot be asked stays. */
async function checkKept(): Promise<void> {
  const checks = (await keptPaths()).map(async (path) => {
    const reply = await fetch(path, { method: 'HEAD', cache: 'no-store', redirect: 'manual' }).catch(() => undefined)
    if (reply === undefined || !isGone(reply)) return
    untold.add(path)
    await dropPage(path)
  })
  await Promise.all(checks)
}

let checked: Promise<void> | undefined

/** The same, once in the life of this worker, which ends when nobody uses the site for a while. */
export function checkOnce(): Promise<void> {
  checked ??= checkKept()
  return checked
}

/** Checks again, and counts what was dropped and not yet told to the resident. */
export async function tellGone(): Promise<number> {
  await checkKept()
  const { size } = untold
  untold.clear()
  return size
}
