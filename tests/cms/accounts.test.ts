import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ground } from './support/documents.ts'
import { type Cms, password, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let administrator: Session
let editor: Session
let serial = 0

beforeAll(async () => {
  cms = await startCms()
  administrator = await cms.join('administrator')
  await ground(cms, administrator)
  editor = await cms.join('editor')
})
afterAll(() => cms.stop())

async function account(role: 'author' | 'editor' = 'author'): Promise<{ id: string; email: string }> {
  serial += 1
  const email = `orang${serial}@contoh.example`
  const { id } = await cms.payload.create({ collection: 'users', data: { name: 'Orang', email, password, role } })
  return { id: String(id), email }
}
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const login = (email: unknown, word: unknown = password) =>
  cms.rest<{ token?: string }>('/users/login', { body: { email, password: word } })
const whoAmI = async (headers: Record<string, string>) =>
  (await cms.rest<{ user: { id: string } | null }>('/users/me', { headers })).body.user?.id ?? null
const sessions = async (id: string) =>
  (await cms.payload.db.findOne<{ id: string; sessions?: unknown[] }>({ collection: 'users', where: { id: { equals: id } } }))?.sessions ??
  []

describe('case 20, 21, 22: logging in', () => {
  test('case 21: of 50 wrong tries and a right one at once no session survives', async () => {
    const { id, email } = await account()
    const answers = await Promise.all([...Array.from({ length: 50 }, () => login(email, 'salah-salah-salah')), login(email)])
    const token = answers.map(({ body }) => body.token).find((one) => one !== undefined)
    expect(await sessions(id)).toHaveLength(0)
    expect(token === undefined ? null : await whoAmI({ authorization: `JWT ${token}` })).toBeNull()
    expect((await login(email)).status).toBe(401)
  })

  test('case 22: takes as long for an unknown address as for a known one, within a fifth', async () => {
    const milliseconds = async (address: string) => {
      const start = performance.now()
      await login(address, 'salah-salah-salah')
      return performance.now() - start
    }
    const times: { known: number; unknown: number }[] = []
    // each round has an account of its own, or the tries would lock it
    for (let round = 0; round < 5; round++)
      times.push({ known: await milliseconds((await account()).email), unknown: await milliseconds('tidak-ada@contoh.example') })
    const known = median(times.map((one) => one.known))
    const unknown = median(times.map((one) => one.unknown))
    expect(Math.abs(known - unknown) / known).toBeLessThan(0.2)
  })

  test.each(['/users/login/', '//users/login', '/users/%6cogin'])('case 22: tells nothing at %s either', async (path) => {
    const { email } = await account()
    const texts = []
    for (const address of [email, 'tidak-ada@contoh.example']) {
      const { status, text } = await cms.rest(path, { body: { email: address, password: 'salah-salah-salah' } })
      texts.push(`${status} ${text}`)
    }
    expect(texts[0]).toBe(texts[1])
  })

  test.each(['login', 'forgot-password', 'reset-password', 'unlock', 'first-register'])(
    'case 24: an object as address, password or token of %s is refused with 400',
    async (route) => {
      for (const body of [
        { email: { $ne: null }, password },
        { email: 'a@b.example', password: { $ne: null } },
        { token: { $gt: '' }, password },
      ]) {
        expect((await cms.rest(`/users/${route}`, { body })).status).toBe(400)
      }
    },
  )

  test('case 24: a forgotten password is answered alike for a known and an unknown address', async () => {
    const { email } = await account()
    const known = await cms.rest('/users/forgot-password', { body: { email } })
    const unknown = await cms.rest('/users/forgot-password', { body: { email: 'tidak-ada@contoh.example' } })
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  })
})

describe('case 19, 23: setting a password', () => {
  const weak = ['123', 'password', 'passwordpassword', 'x'.repeat(10_000), 'qwertyuiop123', { $ne: null }]

  test.each(weak.map((word) => [JSON.stringify(word).slice(0, 20), word]))(
    'to %s is refused with 400 on every route',
    async (_shown, word) => {
      const { id, email } = await account()
      const token = await cms.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
      const answers = [
        await cms.rest('/users', { as: administrator, body: { name: 'x', email: 'baru@contoh.example', password: word, role: 'author' } }),
        await cms.rest(`/users/${id}`, { method: 'PATCH', as: administrator, body: { password: word } }),
        await cms.rest('/users/reset-password', { body: { token, password: word } }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
      const first = await cms.rest('/users/first-register', { body: { email: 'baru@contoh.example', password: word } })
      expect([400, 403]).toContain(first.status)
    },
  )

  test('to the own address is refused also when the request does not name the address', async () => {
    const { id, email } = await account()
    const own = `${email.split('@')[0]}-${email.split('@')[0]}-xyz`
    const token = await cms.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const answers = [
      await cms.rest(`/users/${id}`, { method: 'PATCH', as: administrator, body: { password: own } }),
      await cms.rest('/users/reset-password', { body: { token, password: own } }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([400, 400])
  })
})

describe('case 25, 26: sessions end', () => {
  test('case 25: a reset token works once, not when expired, and ends the other sessions', async () => {
    const { id, email } = await account()
    const { token: old } = (await login(email)).body
    const token = await cms.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const reset = () => cms.rest('/users/reset-password', { body: { token, password: 'empat-kata-acak-baru' } })
    const statuses = [(await reset()).status, (await reset()).status]
    expect([...statuses, await whoAmI({ authorization: `JWT ${old}` })]).toEqual([200, 403, null])
    const late = await cms.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    await cms.payload.db.updateOne({ collection: 'users', id, data: { resetPasswordExpiration: '2020-01-01T00:00:00.000Z' } })
    expect((await cms.rest('/users/reset-password', { body: { token: late, password: 'empat-kata-acak-lain' } })).status).toBe(403)
  })

  test('case 26: after a logout, and with a forged token, one is nobody', async () => {
    const { id, email } = await account()
    const { token = '' } = (await login(email)).body
    expect(await whoAmI({ authorization: `JWT ${token}` })).toBe(id)
    await cms.rest('/users/logout', { body: {}, headers: { authorization: `JWT ${token}` } })
    expect(await whoAmI({ authorization: `JWT ${token}` })).toBeNull()
    expect(await whoAmI({ cookie: `payload-token=${token}` })).toBeNull()
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = part({ id: administrator.id, collection: 'users', email: 'petugas1@contoh.example', exp: 4_000_000_000 })
    const sign = (text: string, secret: string) => createHmac('sha256', secret).update(text).digest('base64url')
    const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${claims}`
    const forged = [
      `${part({ alg: 'none', typ: 'JWT' })}.${claims}.`,
      `${signed}.${sign(signed, 'another-secret')}`,
      `${signed}.${sign(signed, cms.payload.secret)}`,
    ]
    for (const one of forged) expect(await whoAmI({ authorization: `JWT ${one}` })).toBeNull()
  })
})

describe('case 27, 28: other origins', () => {
  const cookie = () => `payload-token=${editor.token}`

  test('case 27: the cookie counts from our own pages only', async () => {
    expect(await whoAmI({ cookie: cookie(), origin: 'http://localhost:3000' })).toBe(editor.id)
    const foreign: [string, string][] = [
      ['origin', 'https://evil.example'],
      ['origin', 'null'],
      ['sec-fetch-site', 'cross-site'],
    ]
    for (const [name, value] of foreign) {
      expect(await whoAmI({ cookie: cookie(), [name]: value })).toBeNull()
    }
  })

  test('case 28: a preflight from elsewhere is not allowed', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'PATCH' }
    const answer = await cms.rest('/programmes', { method: 'OPTIONS', headers })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

test('case 62: neither line breaks nor HTML of a name get into a mail or another header', async () => {
  const made = await cms.rest('/users', {
    as: administrator,
    body: { name: 'x\r\nBcc: a@evil.example', email: 'baris@contoh.example\r\nBcc: a@evil.example', password, role: 'author' },
  })
  expect(made.status).toBe(400)
  const { email } = await account()
  const sent: { to?: unknown; html?: string; subject?: string }[] = []
  const send = cms.payload.email.sendEmail
  cms.payload.email.sendEmail = async (message) => void sent.push(message as (typeof sent)[number])
  await cms.rest('/users/forgot-password', { body: { email }, headers: { host: 'evil.example', origin: 'https://evil.example' } })
  cms.payload.email.sendEmail = send
  expect(sent).toHaveLength(1)
  expect(sent[0]?.html).not.toContain('evil.example')
  expect(sent[0]?.html).toContain('http://localhost:3000/')
})
