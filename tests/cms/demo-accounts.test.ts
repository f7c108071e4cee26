import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ground } from './support/documents.ts'
import { type Cms, publisherSecret, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let administrator: Session

beforeAll(async () => {
  cms = await startCms()
  administrator = await cms.join('administrator')
  await ground(cms, administrator)
})
afterAll(() => cms.stop())

const login = (email: unknown, password: unknown) => cms.rest('/users/login', { body: { email, password } })

describe('demo accounts', () => {
  type Made = { accounts: { role: string; agency?: string; email: string; password: string }[] }
  const make = () => cms.rest<Made>('/seed/demo-accounts', { body: {}, headers: { 'x-publisher-secret': publisherSecret } })

  test('are made for the secret only', async () => {
    for (const as of [undefined, administrator]) expect((await cms.rest('/seed/demo-accounts', { as, body: {} })).status).toBe(403)
  })

  test('are one per role and one author per agency; a second time only their passwords are new', async () => {
    const agencies = (await cms.payload.find({ collection: 'agencies' })).docs
    const first = (await make()).body.accounts
    const second = (await make()).body.accounts
    expect(first.map(({ role, agency }) => [role, agency])).toEqual([
      ['administrator', undefined],
      ['editor', undefined],
      ...agencies.map(({ slug }) => ['author', slug]),
    ])
    expect(second.map(({ email }) => email)).toEqual(first.map(({ email }) => email))
    const author = second.at(-1)
    expect((await login(author?.email, first.at(-1)?.password)).status).toBe(401)
    expect((await login(author?.email, author?.password)).status).toBe(200)
    const stored = await cms.payload.find({ collection: 'users', where: { email: { equals: author?.email ?? '' } }, depth: 0 })
    expect(stored.docs).toMatchObject([{ role: 'author', agencies: [agencies.at(-1)?.id] }])
  })

  test('are refused in production, saying what to do', async () => {
    const { demoAccounts } = await import('../../cms/src/seed/demo-accounts.ts')
    await expect(demoAccounts(cms.payload, { isProduction: true })).rejects.toThrow(/refused in production.*Akun petugas/)
  })
})
