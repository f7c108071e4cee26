import { ProblemError } from '@ruang-solusi/shared/errors'
import type { Payload } from 'payload'
import { demoEmail } from './demo-account.ts'
import { newPassword } from './password.ts'

/** An account for trying a role; `agency` is a slug, absent for roles that belong to no agency. */
export type DemoAccount = { role: 'administrator' | 'editor' | 'author'; agency?: string; email: string; password: string }

type Wanted = Omit<DemoAccount, 'email' | 'password'> & { name: string; agencyId?: string }

async function wantedAccounts(payload: Payload): Promise<Wanted[]> {
  const { docs } = await payload.find({ collection: 'agencies', pagination: false, depth: 0, sort: 'slug', overrideAccess: true })
  const authors = docs.flatMap(({ id, name, slug }) =>
    slug ? [{ role: 'author' as const, agency: slug, agencyId: String(id), name: `Penulis ${name ?? slug} (akun coba)` }] : [],
  )
  if (authors.length === 0) {
    throw new ProblemError(
      'There is no agency yet that an author could write for.',
      'Run npm run seed first, or make an agency in the admin.',
    )
  }
  return [{ role: 'administrator', name: 'Pengelola (akun coba)' }, { role: 'editor', name: 'Redaksi kota (akun coba)' }, ...authors]
}

async function makeOrReset(payload: Payload, { role, agency, agencyId, name }: Wanted): Promise<DemoAccount> {
  const account = { role, ...(agency ? { agency } : {}), email: demoEmail(agency ? `${role}.${agency}` : role), password: newPassword() }
  const data = { name, role, agencies: agencyId ? [agencyId] : [], email: account.email, password: account.password }
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: account.email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [known] = docs
  if (known) {
    await payload.update({ collection: 'users', id: known.id, data, overrideAccess: true })
    await payload.unlock({ collection: 'users', data: { email: account.email }, overrideAccess: true } as never)
  } else await payload.create({ collection: 'users', data, overrideAccess: true })
  return account
}

/**
 * One account per role, and one author per agency; those that exist get a new password and lose their sessions.
 * @throws ProblemError in production, or when there is no agency.
 */
export async function demoAccounts(payload: Payload, { isProduction }: { isProduction: boolean }): Promise<DemoAccount[]> {
  if (isProduction) {
    throw new ProblemError(
      'Demo accounts are refused in production, because their passwords are printed.',
      'Make real accounts in the admin under “Akun petugas”.',
      { path: 'RUANG_SOLUSI_ENV', value: 'production' },
    )
  }
  const accounts: DemoAccount[] = []
  for (const wanted of await wantedAccounts(payload)) accounts.push(await makeOrReset(payload, wanted))
  return accounts
}
