import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consentData, dayFromNow, made, photoOf, uploadEvidence, uploadTo } from './support/consents.ts'
import { create, ground } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

type Kept = { id: string; withdrawalCode: string; takenBy: { id: string } | string; readBack: { by: unknown } }

let cms: Cms
let editor: Session
let author: Session
let colleague: Session
let own: Kept
let agency: { id: string }

const consent = (id: string) => cms.payload.findByID({ collection: 'consents', id, depth: 0 })

beforeAll(async () => {
  cms = await startCms()
  const administrator = await cms.join('administrator')
  editor = await cms.join('editor')
  const base = await ground(cms, administrator)
  agency = base.agency
  author = await cms.join('author', [base.agency.id])
  colleague = await cms.join('author', [base.agency.id])
  own = made(await cms.rest('/consents', { as: author, body: consentData({ person: 'Bu Rahasia' }) })) as unknown as Kept
})
afterAll(() => cms.stop())

describe('a consent', () => {
  test('is stamped with who took it and who read it back, and gets a code to withdraw it', async () => {
    const stored = await consent(own.id)
    expect(stored).toMatchObject({ takenBy: author.id, readBack: { by: author.id } })
    expect(stored.withdrawalCode).toMatch(/^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/)
  })

  test('cannot be recorded in a colleague’s name by an author, nor given a code or a withdrawal by hand', async () => {
    const body = { takenBy: editor.id, withdrawalCode: 'AAAA-AAAA', withdrawnAt: '2026-11-01T00:00:00.000Z', person: 'Bu Rahasia' }
    await cms.rest(`/consents/${own.id}`, { method: 'PATCH', as: author, body })
    const stored = await consent(own.id)
    expect(stored).toMatchObject({ takenBy: author.id, withdrawalCode: own.withdrawalCode })
    expect(stored.withdrawnAt ?? null).toBeNull()
  })

  test.each([
    ['the taker decides on the person’s aid', { notDeciding: false }, 'notDeciding'],
    ['a child has no guardian', { isChild: true }, 'guardianName'],
    ['it names an NIK', { person: 'Bu S. 3371 0101 0101 0001' }, 'person'],
    ['it ends before it begins', { expiresOn: dayFromNow(-3) }, 'expiresOn'],
    ['it never ends', { expiresOn: dayFromNow(2000) }, 'expiresOn'],
    ['it covers nothing', { scope: [] }, 'scope'],
    ['it is read back before it was given', { readBack: { on: dayFromNow(-9), how: 'phone' } }, 'readBack.on'],
  ])('is refused at its field when %s', async (_name, change, path) => {
    const { status, body } = await cms.rest<{ errors: { data: { errors: { path: string }[] } }[] }>('/consents', {
      as: editor,
      body: consentData(change),
    })
    expect(status).toBe(400)
    expect(body.errors[0]?.data.errors.map((error) => error.path)).toContain(path)
  })
})

describe('the ledger', () => {
  test('is read by its author and by editors, not by a colleague, through no route', async () => {
    const seen = async (as: Session) => (await cms.rest(`/consents/${own.id}`, { as })).status
    expect([await seen(author), await seen(editor), await seen(colleague)]).toEqual([200, 200, 404])
    const listed = await cms.rest('/consents?depth=2', { as: colleague })
    expect(listed.text).not.toContain('Rahasia')
    const changed = await cms.rest(`/consents/${own.id}`, { method: 'PATCH', as: colleague, body: { person: 'x' } })
    expect([403, 404]).toContain(changed.status)
  })

  test('does not tell a colleague a name through a document that points to it', async () => {
    const draft = { agency: agency.id, alias: 'Bu S.', consents: [own.id] }
    const story = await create(cms, author, 'stories', draft, false)
    const paths = ['consents.person', 'consents.withdrawalCode']
    for (const path of paths) {
      const found = await cms.rest<{ docs?: unknown[] }>(`/stories?where[${path}][exists]=true&depth=3`, { as: colleague })
      expect(found.body.docs ?? [], path).toEqual([])
    }
    const guess = await cms.rest<{ docs?: unknown[] }>('/stories?where[consents.person][like]=Rahasia', { as: colleague })
    expect(guess.body.docs ?? []).toEqual([])
    const whole = await cms.rest(`/stories/${story.id}?draft=true&depth=3`, { as: colleague })
    expect(whole.status).toBe(200)
    expect(whole.text).not.toContain('Rahasia')
  })

  test('is deleted by nobody before it was withdrawn and purged', async () => {
    const administrator = await cms.join('administrator')
    const answers = [editor, author, administrator].map((as) => cms.rest(`/consents/${own.id}`, { method: 'DELETE', as }))
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([403, 403, 400])
    expect((await consent(own.id)).person).toBe('Bu Rahasia')
  })
})

describe('evidence', () => {
  test('lies apart from the pictures, without camera data, under a name that says nothing', async () => {
    const { filename = '' } = await uploadEvidence(cms, author, 11)
    expect(filename).toMatch(/^[0-9a-f-]{36}\.webp$/)
    expect(await readdir(`${cms.dataDir}/consent-evidence`)).toContain(filename)
    expect(await readdir(`${cms.dataDir}/media`).catch(() => [])).not.toContain(filename)
  })

  test('is served to its uploader and to editors, to nobody else', async () => {
    const { filename } = await uploadEvidence(cms, author, 12)
    const status = async (as: Session | undefined) => (await cms.rest(`/consent-evidence/file/${filename}`, { as })).status
    expect([await status(author), await status(editor)]).toEqual([200, 200])
    for (const as of [undefined, colleague]) expect([401, 403, 404]).toContain(await status(as))
  })

  test.each([
    ['HTML', '<html><body>halo</body></html>', 'text/html'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
    ['HTML called a recording', '<html><body>halo</body></html>', 'audio/mpeg'],
  ])('is refused when it is %s', async (_name, text, type) => {
    expect((await uploadTo(cms, editor, 'consent-evidence', Buffer.from(text), {}, type)).status).toBe(400)
  })
})

describe('withdrawing', () => {
  test('is for those who may see the consent, holds for good, and is recorded once', async () => {
    const kept = made(await cms.rest('/consents', { as: author, body: consentData() }))
    const withdraw = async (as: Session | undefined) =>
      cms.rest<{ withdrawnAt: string }>(`/consents/${kept.id}/withdraw`, { as, method: 'POST' })
    expect([(await withdraw(undefined)).status, (await withdraw(colleague)).status]).toEqual([401, 404])
    const first = await withdraw(author)
    const second = await withdraw(editor)
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.body.withdrawnAt).toBe(first.body.withdrawnAt)
    const revived = await cms.rest(`/consents/${kept.id}`, { method: 'PATCH', as: editor, body: { withdrawnAt: null, person: 'x' } })
    expect(revived.status).toBe(400)
    expect(await consent(kept.id)).toMatchObject({ withdrawnAt: first.body.withdrawnAt, withdrawnBy: author.id, person: 'W-014' })
  })

  test('deletes the photos it covered, and lets nobody use them again by mistake', async () => {
    const kept = made(await cms.rest('/consents', { as: editor, body: consentData() }))
    const bytes = await photoOf(201)
    const shown = { alt: 'Bu S. menjahit', people: 'recognisable', consents: [kept.id] }
    const { filename = '' } = made(await uploadTo(cms, editor, 'media', bytes, shown))
    expect((await readFile(`${cms.dataDir}/media/${filename}`)).length).toBeGreaterThan(0)
    await cms.rest(`/consents/${kept.id}/withdraw`, { as: editor, method: 'POST' })
    expect(await readdir(`${cms.dataDir}/media`)).not.toContain(filename)
    const again = made(await uploadTo(cms, editor, 'media', bytes, { alt: 'Mesin jahit', people: 'none' }))
    const paper = { name: 'KTP', slug: 'ktp', summary: 'Kartu tanda penduduk untuk warga dewasa.', image: again.id }
    const answer = await cms.rest('/programmes', { as: editor, body: { ...paper, _status: 'published' } })
    expect(answer.text).toContain('sudah ditarik orangnya')
  })
})

test.each(['/stories?sort=consents.person', '/stories?sort=-consents__person', '/stories/versions?sort=version.consents.person'])(
  'the order of stories tells nobody who agreed: %s',
  async (path) => {
    const { status, text } = await cms.rest(path, { as: colleague })
    expect(status).toBe(400)
    expect(text).toMatch(/Tidak bisa diurutkan|cannot be sorted by/)
  },
)
