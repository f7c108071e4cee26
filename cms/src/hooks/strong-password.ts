import { APIError, type CollectionBeforeOperationHook } from 'payload'

const least = 12
const most = 200

const refuse = (why: string) => new APIError(`Kata sandi ${why}. Pakai ${least}–${most} huruf, misalnya empat kata acak.`, 400, null, true)

/** Payload accepts three characters; this does not, on every route that sets a password. */
export const strongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, overrideAccess } = args as { data?: { password?: unknown; email?: unknown }; overrideAccess?: boolean }
  if (operation === 'create' && req.payloadAPI === 'REST' && !req.user && overrideAccess !== false) {
    throw new APIError('Akun pertama dibuat oleh perintah pemasangan, bukan lewat halaman ini.', 403, null, true)
  }
  const password = data?.password
  if (!['create', 'update', 'resetPassword'].includes(operation) || password === undefined || password === null) return
  if (typeof password !== 'string') throw refuse('harus berupa teks')
  if (password.length < least) throw refuse(`terlalu pendek (${password.length} huruf)`)
  if (password.length > most) throw refuse(`terlalu panjang (${password.length} huruf)`)
  if (new Set(password).size < 5) throw refuse('terlalu mudah ditebak')
  const name = typeof data?.email === 'string' ? data.email.split('@')[0] : undefined
  if (name && name.length > 3 && password.toLowerCase().includes(name.toLowerCase())) throw refuse('memuat alamat surel')
}
