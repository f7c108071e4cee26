import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')

/** Makes the first administrator when there is no account yet; the password is returned once and kept nowhere. */
export async function firstAdministrator(payload: Payload): Promise<{ email: string; password: string } | undefined> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return undefined
  const email = 'pengelola@ruangsolusi.example'
  const password = [group(), group(), group(), group()].join('-')
  await payload.create({ collection: 'users', data: { name: 'Pengelola', email, password, role: 'administrator' }, overrideAccess: true })
  return { email, password }
}
