import { dayInJakarta } from '@ruang-solusi/shared/day'
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, ValidationError } from 'payload'
import { isPublisher } from '../access/roles.ts'
import { nested } from '../hooks/nested.ts'
import { labelAt } from '../snapshot/contract-message.ts'
import { consentProblems } from './consent-problems.ts'
import { textsReadWith } from './keep-read-text.ts'
import { withdrawalCode } from './withdrawal-code.ts'

type Values = Record<string, unknown>

const hour = 60 * 60 * 1000
/** How long the law gives to take a withdrawn person's data out of every release; as long the ledger remembers what to look for. */
const purgeTime = 72 * hour

const refuse = (problem: string) => new APIError(problem, 400, null, true)

/**
 * Who takes a consent and who read it back is who is logged in; only an editor records it for somebody else. What was read
 * is kept as prints, so that a later change of the text shows.
 */
export const stampConsent: CollectionBeforeChangeHook = async ({ context, data, operation, originalDoc, req }) => {
  const me = req.user?.id
  if (operation === 'create') data.withdrawalCode = withdrawalCode()
  if (operation === 'create' && me !== undefined && !(isPublisher(req.user) && data.takenBy)) data.takenBy = me
  if (operation === 'update' && !isPublisher(req.user) && me !== undefined) data.takenBy = originalDoc.takenBy
  const before = (originalDoc?.readBack ?? {}) as Values
  const { again, ...readBack } = (data.readBack ?? {}) as Values
  const isChanged = again === true || readBack.on !== before.on || readBack.how !== before.how
  const isFilled = Boolean(readBack.on) && Boolean(readBack.how)
  const by = isFilled ? (isChanged ? (me ?? readBack.by) : before.by) : null
  const isRead = isFilled && isChanged && operation === 'update'
  const texts = context.isWithdrawal === true ? null : isRead ? await textsReadWith(req, String(originalDoc.id)) : (before.texts ?? null)
  return { ...data, readBack: { ...readBack, by: by ?? null, texts } }
}

/** Refuses to keep a consent that could not be one, and any change of a withdrawn one. */
export const checkConsent: CollectionBeforeChangeHook = ({ collection, context, data, originalDoc, req }) => {
  if (originalDoc?.withdrawnAt && context.isWithdrawal !== true) {
    throw refuse('Persetujuan ini sudah ditarik dan tidak bisa diubah lagi. Bila orangnya setuju lagi, catat persetujuan baru.')
  }
  const whole = { ...(originalDoc as Values | undefined), ...data }
  const fields = collection.flattenedFields
  const errors = consentProblems(whole, dayInJakarta(new Date())).map((problem) => ({ ...problem, label: labelAt(fields, problem.path) }))
  if (errors.length === 0 || context.isWithdrawal === true) return data
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

/** A consent is deleted only after it was withdrawn and what it covered was purged. */
export const keepUntilPurged: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const consent = await req.payload.findByID({ collection: 'consents', id, depth: 0, overrideAccess: true, req: nested(req) })
  if (!consent.withdrawnAt) throw refuse('Belum bisa dihapus. Tarik dulu persetujuannya, supaya cerita dan fotonya turun dari situs.')
  const left = Date.parse(consent.withdrawnAt) + purgeTime - Date.now()
  if (left > 0) throw refuse(`Belum bisa dihapus: sisa salinannya masih dibersihkan. Coba lagi ${Math.ceil(left / hour)} jam lagi.`)
}
