import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { create, ground, programmeData } from './support/documents.ts'
import { readMails } from './support/read-mails.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let editor: Session
let author: Session
let agency: string
let topic: string

beforeAll(async () => {
  cms = await startCms()
  const administrator = await cms.join('administrator')
  const made = await ground(cms, administrator)
  agency = made.agency.id
  topic = made.topic.id
  editor = await cms.join('editor')
  author = await cms.join('author', [agency])
})
afterAll(() => cms.stop())

type View = { comments: { text: string; authorName: string; outside: boolean }[]; links: { id: string; checker: string }[] }
const draft = async (more: Record<string, unknown> = {}) =>
  (await create(cms, author, 'programmes', programmeData(agency, topic, more), false)).id
const at = (id: string, rest = '') => `/review/programmes/${id}${rest}`
const post = <Body = Record<string, never>>(id: string, rest: string, as: Session, body: object = {}) =>
  cms.rest<Body>(at(id, rest), { as, body })
const view = async (id: string, as = editor) => (await cms.rest<View>(at(id), { as })).body
const save = (id: string, as: Session, query: string, body: object) => cms.rest(`/programmes/${id}${query}`, { method: 'PATCH', as, body })

test('what publishing would change is said in plain words, field by field', async () => {
  const { id } = await create(cms, editor, 'programmes', programmeData(agency, topic, { plainName: 'Lama' }))
  const changes = async () => (await cms.rest<{ isLive: boolean; differences: object[] }>(at(id, '/changes'), { as: author })).body
  expect(await changes()).toEqual({ isLive: true, differences: [] })
  const steps = [{ text: 'Tanyakan ke wali kelas.' }, { text: 'Bawa rapor.' }]
  await save(id, author, '?draft=true', { plainName: 'Baru', route: 'apply', steps, internalNote: 'Rahasia' })
  await save(id, author, '?draft=true&locale=jv', { plainName: 'Enggal' })
  expect((await changes()).differences).toEqual([
    { label: 'Nama sehari-hari', before: 'Lama', after: 'Baru' },
    { label: 'Nama sehari-hari (bahasa Jawa)', before: '', after: 'Enggal' },
    { label: expect.any(String), before: 'Diusulkan lewat sekolah', after: 'Mendaftar sendiri' },
    { label: expect.any(String), before: '', after: 'Bawa rapor.' },
  ])
  const { body } = await cms.rest(at(await draft(), '/changes'), { as: author })
  expect(body).toEqual({ isLive: false, differences: [] })
})

describe('an outside checker', () => {
  const open = async (url: string, form?: Record<string, string>) => {
    const { handleFactCheck } = await import('../../cms/src/review/fact-check/handle.ts')
    const request = new Request(url, form ? { method: 'POST', body: new URLSearchParams(form) } : {})
    const response = await handleFactCheck(cms.payload, request, new URL(url).pathname.split('/').at(-1) ?? '')
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  const link = async (id: string, more: object = {}) =>
    (await post<{ url: string }>(id, '/fact-check', editor, { checker: 'Bu Ahli', ...more })).body.url

  test('case 58: reads this document’s public text alone, without being indexed, and comments on it', async () => {
    const id = await draft({ plainName: 'Untuk <b>diperiksa</b>', internalNote: 'Rahasia redaksi' })
    const url = await link(id)
    const page = await open(url)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Untuk &lt;b&gt;diperiksa&lt;/b&gt;')
    expect(page.text).toContain('Bantuan uang sekolah')
    expect(page.text).not.toContain('Rahasia redaksi')
    expect(page.headers.get('x-robots-tag')).toContain('noindex')
    expect(page.headers.get('set-cookie')).toBeNull()
    expect((await open(url, { name: 'Bu Ahli, UNTIDAR', text: 'Jumlah SMP keliru.' })).status).toBe(303)
    expect((await view(id, author)).comments[0]).toMatchObject({
      text: 'Jumlah SMP keliru.',
      authorName: 'Bu Ahli, UNTIDAR',
      outside: true,
    })
  })

  test('tells the desk and whoever submitted it by e-mail', async () => {
    const id = await draft({ plainName: 'Untuk surel' })
    await post(id, '/submit', author)
    await open(await link(id), { name: 'Bu Ahli', text: 'Jumlah SMA keliru.' })
    await vi.waitFor(async () => {
      const mails = await readMails(cms.dataDir, 'Catatan pemeriksa luar: Untuk surel')
      const told = mails.filter((mail) => mail.includes('Jumlah SMA keliru.'))
      expect(told).toHaveLength(2)
    })
  })

  test('keeps what was typed when it cannot be taken, and writes at most ten comments', async () => {
    const url = await link(await draft())
    expect((await open(url, { name: '', text: 'Tetap ada' })).text).toContain('Tetap ada</textarea>')
    expect((await open(url, { name: 'A', text: 'x'.repeat(4001) })).status).toBe(400)
    expect((await open(url, { name: 'A', text: 'x'.repeat(50_000) })).status).toBe(413)
    const answers: number[] = []
    for (let index = 0; index < 11; index += 1) answers.push((await open(url, { name: 'A', text: `Catatan ${index}` })).status)
    expect(answers).toEqual([...Array(10).fill(303), 429])
  })

  test('case 58: finds a calm page when the link was never there, has expired, or was closed', async () => {
    const id = await draft()
    const url = await link(id)
    const other = `${url.slice(0, -1)}${url.endsWith('A') ? 'B' : 'A'}`
    for (const wrong of [other, `${url}x`, `${new URL(url).origin}/periksa/__proto__`]) expect((await open(wrong)).status).toBe(404)
    const [made] = (await view(id)).links
    expect((await post(id, `/fact-check/${made?.id}/revoke`, author)).status).toBe(403)
    expect((await post(id, `/fact-check/${made?.id}/revoke`, editor)).status).toBe(200)
    expect([(await open(url)).status, (await open(url, { name: 'A', text: 'x' })).status]).toEqual([410, 410])
    const late = await link(id, { days: 1 })
    vi.useFakeTimers({ now: Date.now() + 2 * 86_400_000, toFake: ['Date'] })
    const expired = await open(late)
    vi.useRealTimers()
    expect([expired.status, expired.text.includes('tidak berlaku')]).toEqual([410, true])
  })

  test('is let in by the desk alone, and the token is kept nowhere', async () => {
    const id = await draft()
    expect((await post(id, '/fact-check', author, { checker: 'Saya' })).status).toBe(403)
    expect((await post(id, '/fact-check', editor, { checker: ' ' })).status).toBe(400)
    const url = await link(id)
    const { docs } = await cms.payload.find({ collection: 'fact-check-links', where: { documentId: { equals: id } } })
    expect(JSON.stringify(docs)).not.toContain(url.split('/').at(-1))
    expect((await cms.rest('/fact-check-links', { as: editor })).status).toBe(403)
    expect((await view(id, author)).links).toEqual([])
  })
})
