import type { AfterErrorHook } from 'payload'

/** MongoDB's own number for two writes of one document at the same moment. */
const writeConflict = 112

const isWriteConflict = (error: unknown): boolean => {
  const { code, errorLabelSet, cause } = error as { code?: unknown; errorLabelSet?: Set<string>; cause?: unknown }
  return (
    code === writeConflict || errorLabelSet?.has('TransientTransactionError') === true || (cause instanceof Error && isWriteConflict(cause))
  )
}

const message =
  'Orang lain sedang menyimpan dokumen ini pada saat yang sama. Tulisan Anda masih ada di layar. Tunggu sebentar, lalu simpan lagi.'

/** Where several processes serve one MongoDB, the second of two saves at the same moment gets a 409 that says what to do, not a 500. */
export const sayWriteConflict: AfterErrorHook = ({ error }) =>
  isWriteConflict(error) ? { status: 409, response: { errors: [{ name: 'WriteConflict', message }] } } : undefined
