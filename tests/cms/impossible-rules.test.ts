import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Eligibility, fieldErrors, type Refusal, startEligibility } from './support/catalogue.ts'

let eligibility: Eligibility
let ids: Record<string, string>

beforeAll(async () => {
  eligibility = await startEligibility()
  ids = eligibility.ids
})
afterAll(() => eligibility.cms.stop())

const inAll = (row: unknown) => ({ rule: { all: [row] } })

describe('even a draft is refused at the field, on both databases alike, when', () => {
  test.each<[string, () => object, string]>([
    ['its rule is a text', () => ({ rule: 'semua warga' }), 'rule'],
    ['a box is a text', () => ({ rule: { all: 'semua warga' } }), 'rule.all'],
    ['a row is nothing', () => inAll(null), 'rule.all.0'],
    ['a row has no kind', () => inAll({ question: ids.kip }), 'rule.all.0'],
    ['a row is of a kind that does not exist', () => inAll({ blockType: '__proto__' }), 'rule.all.0'],
    ['a group stands in a group', () => inAll({ blockType: 'group', conditions: [{ blockType: 'group' }] }), 'rule.all.0.conditions.0'],
    ['an officer stands under the exceptions', () => ({ rule: { except: [{ blockType: 'officer', officer: 'kuota' }] } }), 'rule.except.0'],
    ['a question is no document', () => inAll({ blockType: 'yesNo', question: 'punya-kip', is: 'yes' }), 'rule.all.0.question'],
    ['an answer is neither yes nor no', () => inAll({ blockType: 'yesNo', question: ids.kip, is: true }), 'rule.all.0.is'],
    ['options are a text', () => inAll({ blockType: 'option', question: ids.sekolah, options: 'sd' }), 'rule.all.0.options'],
    ['a bound is neither least nor most', () => inAll({ blockType: 'limit', question: ids.umur, bound: 'exactly' }), 'rule.all.0.bound'],
    ['an officer is not known', () => inAll({ blockType: 'officer', officer: 'wali-kota' }), 'rule.all.0.officer'],
    ['an own sentence is a number', () => inAll({ blockType: 'officer', officer: 'kuota', text: 5 }), 'rule.all.0.text'],
    ['a case expects a verdict that does not exist', () => ({ cases: [{ name: 'x', expected: 'maybe' }] }), 'cases.0.expected'],
    ['a case is named by an object', () => ({ cases: [{ name: {} }] }), 'cases.0.name'],
  ])('%s', async (_name, more, path) => {
    const body = { ...eligibility.data(more() as Record<string, unknown>), _status: 'draft' }
    const draft = await eligibility.cms.rest<Refusal>('/programmes?draft=true', { as: eligibility.editor, body })
    expect(draft.status, draft.text).toBe(400)
    expect(fieldErrors(draft.body)).toEqual([expect.stringContaining(`${path}: `)])
  })
})

test('an unfinished rule is saved as a draft, and nothing of it is lost', async () => {
  const rule = { all: [{ blockType: 'yesNo' }, { blockType: 'limit', question: ids.umur }, { blockType: 'group' }], any: [], except: [] }
  const { id } = await eligibility.programme({ rule, cases: [{ name: 'Baru nama' }] }, false)
  const stored = await eligibility.cms.payload.findByID({ collection: 'programmes', id, draft: true, depth: 0 })
  expect(stored.rule).toMatchObject({ all: [{ blockType: 'yesNo' }, { blockType: 'limit', question: ids.umur }, { blockType: 'group' }] })
  expect(stored.cases).toMatchObject([{ name: 'Baru nama', answers: {} }])
})

test('a key that is emptied stays what it was', async () => {
  const saved = await eligibility.cms.rest<{ doc: { key: string } }>(`/questions/${ids.sekolah}`, {
    method: 'PATCH',
    as: eligibility.editor,
    body: { key: '' },
  })
  expect([saved.status, saved.body.doc.key]).toEqual([200, 'sekolah'])
})
