import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterErrorHook,
  CollectionAfterForgotPasswordHook,
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  GlobalAfterChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { type Asked, actionOf, askedOf } from './actions-of.ts'
import { differencesIn } from './differences.ts'
import { sayChanges } from './say-changes.ts'
import { type Event, writeEntry } from './write-entry.ts'

type Values = Record<string, unknown>

const isSecret = ({ custom }: SanitizedCollectionConfig): boolean => custom?.secret === true

const titleOf = (collection: SanitizedCollectionConfig, doc: Values): string =>
  isSecret(collection) ? '' : String(doc[collection.admin.useAsTitle ?? 'id'] ?? doc.name ?? '')

/** Notes how a save is asked for, which its states do not tell. */
export const noteAsked: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'restoreVersion', 'resetPassword'].includes(operation)) return
  const { data, draft } = args as { data?: Values; draft?: boolean }
  const asked: Asked = { draft: draft === true, restored: operation === 'restoreVersion', password: Boolean(data?.password) }
  req.context.auditAsked = asked
}

/** A failing entry fails the save: nothing changes without a trace. */
export const auditChange: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  const asked = askedOf(req)
  const before = operation === 'create' ? {} : ((previousDoc ?? {}) as Values)
  const found = operation === 'create' ? [] : differencesIn(collection.flattenedFields, before, doc as Values)
  const language = req.locale && req.locale !== 'id' ? [`Bahasa: ${req.locale === 'jv' ? 'Jawa' : 'Inggris'}`] : []
  const said = await sayChanges(req, isSecret(collection) ? found.map((one) => ({ ...one, isPrivate: true })) : found)
  const secret = asked.password && operation === 'update' ? ['Kata sandi: diubah'] : []
  await writeEntry(req, {
    action: actionOf(before, doc, operation, asked),
    subject: collection.slug,
    documentId: String(doc.id),
    title: titleOf(collection, doc),
    changes: [...language, said, ...secret].filter((line) => line !== '').join('\n'),
  })
}

export const auditDelete: CollectionAfterDeleteHook = ({ collection, doc, id, req }) =>
  writeEntry(req, { action: 'deleted', subject: collection.slug, documentId: String(id), title: titleOf(collection, doc) })

export const auditGlobal: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  const changes = await sayChanges(req, differencesIn(global.flattenedFields, previousDoc ?? {}, doc))
  await writeEntry(req, { action: 'changed', subject: global.slug, changes })
}

/** A release is told when it is live or has failed, not while it is built. */
export const auditRelease: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.state === 'building' || doc.state === previousDoc?.state) return
  const action = doc.state === 'live' ? 'released' : 'release-failed'
  await writeEntry(req, { action, subject: 'releases', documentId: String(doc.id), title: doc.releaseId ?? '', changes: doc.problem ?? '' })
}

async function writeOrLog(req: PayloadRequest, event: Event): Promise<void> {
  try {
    await writeEntry(req, event)
  } catch (error) {
    // nobody is kept out because the trail is: the log tells
    req.payload.logger.error({ err: error, msg: `The ${event.action} was not written to the audit trail.` })
  }
}

export const auditLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  const known = Object.assign(Object.create(req) as PayloadRequest, { user })
  await writeOrLog(known, { action: 'login', subject: 'users', documentId: String(user.id), title: user.name })
}

export const auditForgotten: CollectionAfterForgotPasswordHook = async ({ args }) => {
  const { req } = args as { req: PayloadRequest }
  await writeOrLog(req, { action: 'password-asked', subject: 'users' })
}

/** A failed login is told without the address typed: it may be somebody else's password. */
export const auditFailedLogin: CollectionAfterErrorHook = async ({ req }) => {
  if (req.method !== 'POST' || !/\/users\/+login\/*$/.test(req.pathname ?? '')) return
  const outside = Object.assign(Object.create(req) as PayloadRequest, { transactionID: undefined })
  await writeOrLog(outside, { action: 'login-failed', subject: 'users' })
}
