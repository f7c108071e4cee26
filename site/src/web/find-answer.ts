import { isGone, isTakenDown } from './addresses.ts'
import type { LoadedRelease } from './loaded-release.ts'
import type { ServedFile } from './served-file.ts'

/** How a release answers an address. */
export type Answer = { status: 200 | 404 | 410; served: ServedFile | undefined } | { status: 301; to: string }

/** Finds the answer: a page, where it moved, that it is gone, or that it never was. */
export function findAnswer(path: string, release: LoadedRelease): Answer {
  const { files, redirects, takedown } = release
  if (isTakenDown(path, takedown)) return { status: 410, served: files.get('/410.html') }
  const served = files.get(path.endsWith('/') ? `${path}index.html` : path)
  if (served !== undefined) return { status: 200, served }
  const slashed = path.endsWith('/') ? path : `${path}/`
  const to = redirects.get(slashed) ?? (files.has(`${slashed}index.html`) ? slashed : undefined)
  if (to !== undefined) return { status: 301, to }
  const status = isGone(path, release) ? 410 : 404
  return { status, served: files.get(`/${status}.html`) }
}
