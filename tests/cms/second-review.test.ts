import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blankAnswers, type QuickAnswers } from '../../cms/src/admin/quick-clarification/quick-answers.ts'
import { quickDocument } from '../../cms/src/admin/quick-clarification/quick-document.ts'
import { fieldErrors, type Refusal } from './support/catalogue.ts'
import { create, ground, programmeData } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

type Open = { id: string; title: string; publishedByName: string; due: string }[]

let cms: Cms
let onDuty: Session
let colleague: Session
let author: Session
let agency: string
let programme: string

beforeAll(async () => {
  cms = await startCms()
  const administrator = await cms.join('administrator')
  const made = await ground(cms, administrator)
  agency = made.agency.id
  onDuty = await cms.join('editor')
  colleague = await cms.join('editor')
  author = await cms.join('author', [agency])
  programme = (await create(cms, onDuty, 'programmes', programmeData(agency, made.topic.id))).id
})
afterAll(() => cms.stop())

const answers = (more: Partial<QuickAnswers> = {}): QuickAnswers => ({
  ...blankAnswers(agency),
  claim: 'Klik https://bansos-2juta.example.xyz/daftar?x=1 hari ini terakhir, isi data.',
  name: 'Bantuan sekolah diusulkan lewat sekolah, gratis',
  correction: 'Tautan itu meniru halaman bantuan untuk mengumpulkan data. Sekolah yang mengusulkan, dan tidak ada biaya.',
  evidence: 'Dinas Pendidikan, lewat telepon',
  programme,
  ...more,
})
const send = (more: Partial<QuickAnswers> = {}, as: Session = onDuty, status = 'published') =>
  cms.rest<{ doc: { id: string } } & Refusal>(`/clarifications${status === 'draft' ? '?draft=true' : ''}`, {
    as,
    body: { ...quickDocument(answers(more), '2026-11-23'), _status: status },
  })
const open = async (id: string) => (await cms.rest<Open>(`/second-reviews/open?clarification=${id}`, { as: colleague })).body
const confirm = (id: string | undefined, as: Session | undefined) =>
  cms.rest<Refusal>(`/second-reviews/${id}/confirm`, { method: 'POST', as })
const publish = async () => (await send()).body.doc.id

describe('the short screen', () => {
  test('puts a clarification live in one step, its links harmless, its programme named', async () => {
    const { status, body } = await send()
    expect(status).toBe(201)
    const { claim, claimLinks, _status, summary } = await cms.payload.findByID({ collection: 'clarifications', id: body.doc.id, depth: 0 })
    expect({ claim, links: claimLinks?.map(({ link }: { link: string }) => link), _status }).toEqual({
      claim: 'Klik bansos-2juta[dot]example[dot]xyz hari ini terakhir, isi data.',
      links: ['bansos-2juta[dot]example[dot]xyz'],
      _status: 'published',
    })
    expect(summary?.length).toBeLessThanOrEqual(155)
    const { exportSnapshot } = await import('../../cms/src/snapshot/export-snapshot.ts')
    expect((await exportSnapshot(cms.payload)).json).not.toContain('publishedByName')
  })

  test.each([
    ['a NIK', 'Hubungi Bu Ani, NIK 3371012505880003, untuk cair.'],
    ['a phone number', 'Kirim pesan ke 0812-9876-5432 untuk mendaftar.'],
  ])('refuses %s in the claim, with the reason at its field', async (_name, claim) => {
    const { status, body } = await send({ claim })
    expect([status, fieldErrors(body).map((line) => line.split(':')[0])]).toEqual([400, ['claim']])
  })

  test('keeps an author’s answer a draft, which asks nobody for a second review', async () => {
    expect((await send({}, author)).status).toBe(403)
    const { status, body } = await send({}, author, 'draft')
    expect([status, await open(body.doc.id)]).toEqual([201, []])
  })
})

describe('a second review', () => {
  test('is demanded within a day, from somebody else', async () => {
    const id = await publish()
    const [demand] = await open(id)
    expect(demand).toMatchObject({ title: answers().name })
    const hours = (new Date(demand?.due ?? 0).getTime() - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(23.9)
    expect(hours).toBeLessThanOrEqual(24)
    const answered = [await confirm(demand?.id, undefined), await confirm(demand?.id, author), await confirm(demand?.id, onDuty)]
    expect(answered.map(({ status }) => status)).toEqual([401, 403, 403])
    expect((await confirm(demand?.id, colleague)).status).toBe(200)
    expect(await open(id)).toEqual([])
    expect((await confirm(demand?.id, colleague)).status).toBe(409)
    const { docs } = await cms.payload.find({ collection: 'second-reviews', where: { clarification: { equals: id } }, depth: 0 })
    expect(docs).toEqual([expect.objectContaining({ publishedBy: onDuty.id, reviewedBy: colleague.id, reviewedByName: 'Petugas 3' })])
  })

  test('keeps its hour when the text is published again, and whoever published last does not confirm', async () => {
    const id = await publish()
    const [before] = await open(id)
    await cms.rest(`/clarifications/${id}`, {
      method: 'PATCH',
      as: colleague,
      body: { name: 'Sekolah yang mengusulkan, gratis', _status: 'published' },
    })
    const [after] = await open(id)
    expect(after).toEqual({ ...before, title: 'Sekolah yang mengusulkan, gratis', publishedBy: colleague.id, publishedByName: 'Petugas 3' })
    expect([(await confirm(after?.id, colleague)).status, (await confirm(after?.id, onDuty)).status]).toEqual([403, 200])
  })

  test('is demanded anew for what is changed after it', async () => {
    const id = await publish()
    await confirm((await open(id))[0]?.id, colleague)
    await cms.rest(`/clarifications/${id}`, { method: 'PATCH', as: onDuty, body: { verdict: 'misleading', _status: 'published' } })
    expect(await open(id)).toHaveLength(1)
  })

  test('cannot be written, changed or deleted through any route, and is read by staff only', async () => {
    const [demand] = await open(await publish())
    const path = `/second-reviews/${demand?.id}`
    const tried = [
      await cms.rest('/second-reviews', { as: colleague, body: { title: 'x', publishedAt: '2026-11-23' } }),
      await cms.rest(path, { method: 'PATCH', as: colleague, body: { reviewedAt: '2026-11-23' } }),
      await cms.rest(path, { method: 'DELETE', as: colleague }),
      await cms.rest('/second-reviews?where[id][exists]=true', { method: 'PATCH', as: colleague, body: { reviewedAt: '2026-11-23' } }),
      await cms.rest(`/second-reviews/open`),
      await cms.rest(path),
    ]
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 403, 403, 401, 403])
    expect(
      await open(String((await cms.payload.findByID({ collection: 'second-reviews', id: demand?.id ?? '', depth: 0 })).clarification)),
    ).toHaveLength(1)
  })
})
