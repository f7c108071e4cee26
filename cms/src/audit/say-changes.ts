import type { CollectionSlug, PayloadRequest } from 'payload'
import { nested } from '../hooks/nested.ts'
import type { Difference } from './differences.ts'
import { excerpts } from './excerpts.ts'

const mostNames = 5
const mostLines = 60

async function nameOf(req: PayloadRequest, collection: string, id: string): Promise<string> {
  const found = (await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: nested(req),
  })) as Record<string, unknown> | null
  const title = req.payload.collections[collection as 'media']?.config.admin.useAsTitle ?? 'id'
  return String(found?.[title] ?? found?.name ?? 'sudah dihapus')
}

/** Documents by their names instead of their ids, the first five; empty when there is none. */
export async function namesIn(req: PayloadRequest, collection: string, ids: string): Promise<string> {
  const names: string[] = []
  const list = ids === '' ? [] : ids.split(', ')
  for (const id of list.slice(0, mostNames)) names.push(await nameOf(req, collection, id))
  return list.length > mostNames ? `${names.join(', ')} dan lainnya` : names.join(', ')
}

const quoted = (text: string): string => (text === '' ? 'kosong' : `“${text}”`)

async function sayDifference(req: PayloadRequest, { label, before, after, isPrivate, collection }: Difference): Promise<string> {
  if (isPrivate) return `${label}: diubah`
  if (collection) return `${label}: ${quoted(await namesIn(req, collection, before))} → ${quoted(await namesIn(req, collection, after))}`
  const short = excerpts(before, after)
  return `${label}: ${quoted(short.before)} → ${quoted(short.after)}`
}

/** One line per field: "Nama: “lama” → “baru”"; private values are only said to have changed. */
export async function sayChanges(req: PayloadRequest, differences: Difference[]): Promise<string> {
  const lines: string[] = []
  for (const difference of differences.slice(0, mostLines)) lines.push(await sayDifference(req, difference))
  if (differences.length > mostLines) lines.push(`dan ${differences.length - mostLines} isian lain`)
  return lines.join('\n')
}
