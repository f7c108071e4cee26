import type { PayloadRequest } from 'payload'
import type { AuditAction } from './actions.ts'
import { sealSoon } from './seal.ts'

/** What happened; who did it and when is taken from the request. */
export type Event = {
  action: AuditAction
  /** Slug of the collection or global. */
  subject?: string
  documentId?: string
  title?: string
  /** What changed, a line per field. */
  changes?: string
}

const longestTitle = 120

/** Adds an entry in the change's own transaction, so that it exists exactly when the change does; the chain takes it up once that is committed. */
export async function writeEntry(req: PayloadRequest, { action, subject, documentId, title, changes }: Event): Promise<void> {
  const { user } = req
  await req.payload.db.create({
    collection: 'audit',
    data: {
      at: new Date().toISOString(),
      action,
      who: user ? String(user.name ?? user.email ?? user.id) : 'Sistem',
      whoId: user ? String(user.id) : null,
      role: user?.role ?? null,
      subject: subject ?? null,
      documentId: documentId ?? null,
      title: title ? title.slice(0, longestTitle).toWellFormed() : null,
      changes: changes || null,
    },
    req,
  })
  sealSoon(req.payload)
}
