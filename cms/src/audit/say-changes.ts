import type { CollectionSlug, PayloadRequest } from 'payload'
import { nested } from '../hooks/nested.ts'
import type { Difference } from './differences.ts'

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

async function namesOf(req: PayloadRequest, collection: string, ids: string): Promise<string> {
  const names: string[] = []
  const list = ids === '' ? [] : ids.split(', ')
  for (const id of list.slice(0, mostNames)) names.push(await nameOf(req, collection, id))
  return list.length > mostNames ? `${names.join(', ')} dan lainnya` : names.join(', ')
}

const quoted = (text: string): string => (text === '' ? 'kosong' : `“${text}”`)

/** A value in quotes, references by name; "kosong" when there is none. */
export const sayValue = async (req: PayloadRequest, value: string, collection?: string): Promise<string> =>
  quoted(collection ? await namesOf(req, collection, value) : value)

/** One line per field: "Nama: “lama” → “baru”"; private values are only said to have changed. */
export async function sayChanges(req: PayloadRequest, differences: Difference[]): Promise<string> {
  const lines: string[] = []
  for (const { label, before, after, isPrivate, collection } of differences.slice(0, mostLines)) {
    if (isPrivate) lines.push(`${label}: diubah`)
    else lines.push(`${label}: ${await sayValue(req, before, collection)} → ${await sayValue(req, after, collection)}`)
  }
  if (differences.length > mostLines) lines.push(`dan ${differences.length - mostLines} isian lain`)
  return lines.join('\n')
}
