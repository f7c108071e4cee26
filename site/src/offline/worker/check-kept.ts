import { dropPage, isGone, keptPaths, listKept } from './kept-pages.ts'

/** Asks the site about every kept page and drops those that are gone there; gives their titles. What cannot be asked stays. */
export async function checkKept(): Promise<string[]> {
  const titles = new Map((await listKept()).map(({ path, title }) => [path, title]))
  const dropped = (await keptPaths()).map(async (path) => {
    const reply = await fetch(path, { method: 'HEAD', cache: 'no-store', redirect: 'manual' }).catch(() => undefined)
    if (reply === undefined || !isGone(reply)) return []
    await dropPage(path)
    return [titles.get(path) ?? path]
  })
  return (await Promise.all(dropped)).flat()
}

let checked: Promise<unknown> | undefined

/** The same, once in the life of this worker, which ends when nobody uses the site for a while. */
export function checkOnce(): Promise<unknown> {
  checked ??= checkKept()
  return checked
}
