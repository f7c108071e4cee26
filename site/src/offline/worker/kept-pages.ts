import { pagePaths, pathIn } from '@ruang-solusi/shared/paths'
import { localeAt, unmirrored } from '../../unmirrored.ts'
import type { KeptPage } from '../orders.ts'
import { partsOf } from './page-parts.ts'

// each page is a cache of its own with all that belongs to it, so that deleting it leaves nothing
const prefix = 'simpan:'
const isSavePage = (path: string): boolean => unmirrored(path) === pagePaths.save

/** Whether the page at a path is kept. */
export const isKept = (path: string): Promise<boolean> => caches.has(prefix + path)

/** The paths of all kept pages. */
export const keptPaths = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))

/** A kept page as it was when it was saved. */
export const findKept = (path: string): Promise<Response | undefined> =>
  caches.match(path, { cacheName: prefix + path, ignoreSearch: true, ignoreVary: true })

/** Deletes a kept page with everything that belongs to it. */
export const dropPage = async (path: string): Promise<void> => {
  await caches.delete(prefix + path)
}

/**
 * Keeps a page with its parts, or brings a kept one up to date; the page itself comes last, so that it is never there without them.
 * @throws TypeError when a part cannot be fetched, DOMException when the phone is full.
 */
export async function keepPage(path: string, reply: Response, notice: string): Promise<void> {
  const html = await reply.text()
  const parts = partsOf(html)
  const cache = await caches.open(prefix + path)
  for (const part of parts) if (!(await cache.match(part))) await cache.add(part)
  const headers = new Headers(reply.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  headers.set('x-saved', new Date().toISOString())
  headers.set('x-notice', notice)
  await cache.put(path, new Response(html, { headers }))
  for (const request of await cache.keys()) {
    if (![path, ...parts].includes(new URL(request.url).pathname)) await cache.delete(request)
  }
}

/** Whether the site no longer has a page where it was: withdrawn, deleted or moved. */
export const isGone = ({ status, type }: Response): boolean => status === 404 || status === 410 || type === 'opaqueredirect'

/** Brings a kept page up to date with what the site answered: replaced, or deleted when it is gone there. */
export async function renewPage(path: string, reply: Response): Promise<void> {
  const kept = await findKept(path)
  if (isGone(reply)) await dropPage(path)
  else if (kept && reply.ok) await keepPage(path, reply, kept.headers.get('x-notice') ?? '')
}

/** What is kept, newest first, without the page that lists it. */
export async function listKept(): Promise<KeptPage[]> {
  const pages = (await keptPaths()).filter((path) => !isSavePage(path)).map(describeKept)
  return (await Promise.all(pages)).flat().sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
}

async function describeKept(path: string): Promise<KeptPage[]> {
  const kept = await findKept(path)
  // a page that is being saved at this moment has parts, and no text yet
  if (kept === undefined) return []
  const cache = await caches.open(prefix + path)
  const sizes = (await cache.keys()).map(async (request) => (await (await cache.match(request))?.blob())?.size ?? 0)
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  return [{ path, title: titleOf(await kept.text()), savedAt: kept.headers.get('x-saved') ?? '', bytes }]
}

/** The name of a page, without that of the site. */
function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)/.exec(html) ?? []
  const named: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>' }
  return title.replace(/ · [^·]*$/, '').replace(/&(\w+);/g, (_entity, name: string) => named[name] ?? '')
}

/** The kept page that tells what is kept, in the language of a path where there is one. */
export async function findSavePage(path: string): Promise<Response | undefined> {
  const known = (await keptPaths()).filter(isSavePage)
  const own = known.find((each) => each === pathIn(localeAt(path), pagePaths.save)) ?? known[0]
  return own === undefined ? undefined : findKept(own)
}

/** A picture of the same photo in another size, where the right one is not kept. */
export async function findSimilar(path: string): Promise<Response | undefined> {
  const [photo] = /^\/gambar\/\w+-/.exec(path) ?? []
  for (const page of photo === undefined ? [] : await keptPaths()) {
    const cache = await caches.open(prefix + page)
    const found = (await cache.keys()).find((request) => new URL(request.url).pathname.startsWith(photo ?? ''))
    if (found) return cache.match(found)
  }
  return undefined
}
