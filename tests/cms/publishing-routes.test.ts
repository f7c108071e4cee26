import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Eligibility, fieldErrors, type Refusal, ruleBoxes, ruleCases, save, startEligibility } from './support/catalogue.ts'
import type { Cms, Session } from './support/start-cms.ts'

let eligibility: Eligibility
let cms: Cms
let editor: Session
let ids: Record<string, string>

beforeAll(async () => {
  eligibility = await startEligibility()
  cms = eligibility.cms
  editor = eligibility.editor
  ids = eligibility.ids
})
afterAll(() => cms.stop())

const programme: Eligibility['programme'] = (...more) => eligibility.programme(...more)

describe('what fails its own case is kept from residents', () => {
  const failing = () => ({ cases: [{ ...ruleCases()[1], expected: 'likely' }, ...ruleCases()] })
  const draft = () => programme(failing(), false)
  const statusOf = async (id: string) => (await cms.payload.findByID({ collection: 'programmes', id, depth: 0 }))._status
  const patch = (id: string, query: string, body: Record<string, unknown>) => eligibility.patch(`/programmes/${id}${query}`, body)

  test.each([
    ['publishing it', '', { _status: 'published' }],
    ['publishing all languages', '?publishAllLocales=true', { _status: 'published' }],
    ['publishing one language', '?publishSpecificLocale=id', { _status: 'published' }],
    ['publishing a translation', '?locale=en', { plainName: 'School aid', _status: 'published' }],
    ['asking for a draft of a published text', '?draft=true', { _status: 'published' }],
    ['autosaving it as published', '?autosave=true', { _status: 'published' }],
  ])('by %s', async (_name, query, body) => {
    const { id } = await draft()
    const answer = await patch(id, query, body)
    expect(answer.status, answer.text).toBe(400)
    expect(answer.text).toContain('Keluarga ASN')
    expect(await statusOf(id)).toBe('draft')
  })

  test('by publishing many at once', async () => {
    const { id } = await draft()
    const query = `/programmes?where[id][equals]=${id}`
    const { status } = await cms.rest(query, { method: 'PATCH', as: editor, body: { _status: 'published' } })
    expect([status, await statusOf(id)]).toEqual([403, 'draft'])
  })

  test('by publishing a copy of it', async () => {
    const { id } = await draft()
    const body = { _status: 'published' }
    const copy = await cms.rest<{ doc: { id: string; _status: string } }>(`/programmes/${id}/duplicate`, {
      method: 'POST',
      as: editor,
      body,
    })
    expect(copy.body.doc._status).toBe('draft')
    const answer = await patch(copy.body.doc.id, '', body)
    expect([answer.status, await statusOf(copy.body.doc.id)]).toEqual([400, 'draft'])
  })

  test('by bringing back a published version whose question was deleted since', async () => {
    const kks = await save(cms, editor, 'questions', { label: 'Punya KKS', text: 'Punya KKS?', kind: 'yes-no', order: 1, sensitivity: '0' })
    const asksKks = { rule: { ...ruleBoxes(ids), any: [{ blockType: 'yesNo', question: kks.id, is: 'yes' }] } }
    const cases = ruleCases().map(({ answers, ...one }) => ({ ...one, answers: { ...answers, 'punya-kks': true } }))
    const { id } = await programme({ ...asksKks, cases: [...cases.filter(({ name }) => name !== 'Belum dijawab'), ruleCases()[2]] })
    const { docs } = await cms.payload.findVersions({ collection: 'programmes', where: { parent: { equals: id } }, sort: '-createdAt' })
    expect((await patch(id, '', { rule: ruleBoxes(ids), cases: ruleCases(), _status: 'published' })).status).toBe(200)
    expect((await cms.rest(`/questions/${kks.id}`, { method: 'DELETE', as: editor })).status).toBe(200)
    const restored = await cms.rest<Refusal>(`/programmes/versions/${docs[0]?.id}`, { method: 'POST', as: editor })
    expect(fieldErrors(restored.body)).toContain('rule.any.0.question: Pilih pertanyaannya.')
    expect(restored.status).toBe(400)
  })

  test('by taking it out of the trash, changed or with a question that was deleted meanwhile', async () => {
    const pbi = await save(cms, editor, 'questions', {
      label: 'Peserta PBI',
      text: 'Peserta PBI?',
      kind: 'yes-no',
      order: 1,
      sensitivity: '0',
    })
    const asksPbi = { rule: { ...ruleBoxes(ids), except: [{ blockType: 'yesNo', question: pbi.id, is: 'yes' }] }, cases: [] }
    const { id } = await programme(asksPbi, false)
    await patch(id, '', { deletedAt: new Date().toISOString() })
    expect((await cms.rest(`/questions/${pbi.id}`, { method: 'DELETE', as: editor })).status).toBe(200)
    const restored = await patch(id, '?trash=true', { deletedAt: null, _status: 'published' })
    expect(fieldErrors(restored.body)).toContain('rule.except.0.question: Pilih pertanyaannya.')
    expect((await patch(id, '?trash=true', { deletedAt: null, _status: 'published', rule: ruleBoxes(ids), ...failing() })).status).toBe(400)
    expect(
      (await patch(id, '?trash=true', { deletedAt: null, _status: 'published', rule: ruleBoxes(ids), cases: ruleCases() })).status,
    ).toBe(200)
  })
})
