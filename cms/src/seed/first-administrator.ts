import type { Payload } from 'payload'
import { isDemoAccount } from './demo-account.ts'
import { newPassword } from './password.ts'

/** Makes the first administrator when there is no account yet beside demo accounts; the password is returned once and kept nowhere. */
export async function firstAdministrator(payload: Payload): Promise<{ email: string; password: string } | undefined> {
  const { docs } = await payload.find({ collection: 'users', pagination: false, depth: 0, select: { email: true }, overrideAccess: true })
  if (docs.some(({ email }) => !isDemoAccount(String(email)))) return undefined
  const email = 'pengelola@ruangsolusi.example'
  const password = newPassword()
  await payload.create({ collection: 'users', data: { name: 'Pengelola', email, password, role: 'administrator' }, overrideAccess: true })
  return { email, password }
}
