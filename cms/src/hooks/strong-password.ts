import { APIError, type CollectionBeforeOperationHook, type PayloadRequest, type Where } from 'payload'

const least = 12
const most = 200
/** What people try first; a password made of nothing but these is none. */
const guessable =
  /password|katasandi|kata-?sandi|rahasia|qwerty(uiop)?|asdf(ghjkl?)?|admin(istrator)?|ruang-?solusi|magelang|indonesia|bismillah|welcome|letmein|(0?123456789|12345678|123456|1234)0?|abcdef/gi

const refuse = (why: string) => new APIError(`Kata sandi ${why}. Pakai ${least}–${most} huruf, misalnya empat kata acak.`, 400, null, true)

type Arguments = { id?: string; data?: { password?: unknown; email?: unknown; token?: unknown }; overrideAccess?: boolean }

/** The address of the account whose password is being set, when the request does not name it. */
async function storedEmail({ id, data }: Arguments, req: PayloadRequest): Promise<unknown> {
  if (data?.email !== undefined) return data.email
  const where: Where | undefined =
    id === undefined
      ? typeof data?.token === 'string'
        ? { resetPasswordToken: { equals: data.token } }
        : undefined
      : { id: { equals: id } }
  return where && (await req.payload.db.findOne<{ id: string; email: string }>({ collection: 'users', where, req }))?.email
}

/** Payload accepts three characters; this does not, on every route that sets a password. */
export const strongPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const change = args as Arguments
  const { data, overrideAccess } = change
  if (operation === 'create' && req.payloadAPI === 'REST' && !req.user && overrideAccess !== false) {
    throw new APIError('Akun pertama dibuat oleh perintah pemasangan, bukan lewat halaman ini.', 403, null, true)
  }
  const password = data?.password
  if (!['create', 'update', 'resetPassword'].includes(operation) || password === undefined || password === null) return
  if (typeof password !== 'string') throw refuse('harus berupa teks')
  if (password.length < least) throw refuse(`terlalu pendek (${password.length} huruf)`)
  if (password.length > most) throw refuse(`terlalu panjang (${password.length} huruf)`)
  if (new Set(password).size < 5 || password.replace(guessable, '').length < 6) throw refuse('terlalu mudah ditebak')
  const email = await storedEmail(change, req)
  const name = typeof email === 'string' ? email.split('@')[0] : undefined
  if (name && name.length > 3 && password.toLowerCase().includes(name.toLowerCase())) throw refuse('memuat alamat surel')
}
