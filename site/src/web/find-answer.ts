import { pathIn } from '@ruang-solusi/shared/paths'
import { localeAt, unmirrored } from '../unmirrored.ts'
import { isGone, isTakenDown } from './addresses.ts'
import type { LoadedRelease } from './loaded-release.ts'
import type { ServedFile } from './served-file.ts'

/** How a release answers an address. */
export type Answer = { status: 200 | 404 | 410; served: ServedFile | undefined } | { status: 301; to: string }

/** Finds the answer: a page, where it moved, that it is gone, or that it never was. */
export function findAnswer(path: string, release: LoadedRelease): Answer {
  const { files, redirects, takedown } = release
  const slashed = path.endsWith('/') ? path : `${path}/`
  const without = (status: 404 | 410): Answer => ({
    status,
    served: files.get(`/${localeAt(slashed)}/${status}.html`) ?? files.get(`/${status}.html`),
  })
  if (isTakenDown(path, takedown)) return without(410)
  const served = files.get(path.endsWith('/') ? `${path}index.html` : path)
  if (served !== undefined) return { status: 200, served }
  const to = moved(slashed, redirects) ?? (files.has(`${slashed}index.html`) ? slashed : undefined)
  if (to !== undefined) return { status: 301, to }
  return without(isGone(path, release) ? 410 : 404)
}

/** Where an old address leads; its mirrors lead to the mirrors of that. */
function moved(path: string, redirects: LoadedRelease['redirects']): string | undefined {
  const to = redirects.get(path)
  if (to !== undefined) return to
  const mirrored = redirects.get(unmirrored(path))
  return mirrored && pathIn(localeAt(path), mirrored)
}
