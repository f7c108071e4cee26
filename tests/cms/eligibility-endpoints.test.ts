import type { Evaluation } from '@ruang-solusi/shared/eligibility'
import { parseSnapshot } from '@ruang-solusi/shared/snapshot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import corpus from '../shared/eligibility/corpus.json' with { type: 'json' }
import { type Eligibility, expectedRule, ruleBoxes, ruleCases, save, startEligibility } from './support/catalogue.ts'
import type { Cms, Session } from './support/start-cms.ts'

type Programme = {
  id: string
  slug: string
  name: string
  state: string
  live?: { rule: object; cases: object[] }
  draft: { rule?: object; cases: object[] }
}
type Workbench = {
  day: string
  questions: { id: string; key: string }[]
  parameters: object[]
  programmes: Programme[]
  personas: object[]
}

let eligibility: Eligibility
let cms: Cms
let author: Session

beforeAll(async () => {
  eligibility = await startEligibility()
  cms = eligibility.cms
  author = await cms.join('author')
})
afterAll(() => cms.stop())

const workbench = async () => (await cms.rest<Workbench>('/eligibility/workbench', { as: author })).body

describe('the workbench', () => {
  test('gives staff the catalogue with its ids, and the personas', async () => {
    const persona = { name: 'Lansia', story: 'Tinggal sendiri.', answers: { umur: 70 } }
    await save(cms, eligibility.editor, 'personas', persona)
    const { day, questions, parameters, personas } = await workbench()
    expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(questions).toContainEqual({
      id: eligibility.ids.umur,
      key: 'umur',
      kind: 'number',
      label: { id: 'Umur' },
      text: { id: 'Umur?' },
      min: 0,
      max: 120,
      order: 10,
      sensitivity: 0,
    })
    expect(parameters).toEqual([
      expect.objectContaining({ id: eligibility.ids['batas-penghasilan'], name: { id: 'Batas penghasilan' }, unit: 'rupiah' }),
    ])
    expect(personas).toEqual([persona])
  })

  test('gives what is live and what the draft over it says', async () => {
    const { id, slug } = await eligibility.programme()
    const published = { rule: expectedRule, cases: ruleCases() }
    expect((await workbench()).programmes).toEqual([
      { id, slug, name: 'Bantuan sekolah', state: 'open', live: published, draft: published },
    ])
    await eligibility.patch(`/programmes/${id}?draft=true`, { rule: { ...ruleBoxes(eligibility.ids), any: [], except: [] }, cases: [] })
    const [drafted] = (await workbench()).programmes
    expect(drafted).toMatchObject({ live: published, draft: { rule: { all: expectedRule.all.slice(0, 3) }, cases: [] } })
  })

  test('leaves an unfinished rule and unfinished cases out', async () => {
    const rule = { all: [{ blockType: 'yesNo' }], any: [], except: [] }
    const { id } = await eligibility.programme({ rule, cases: [{ name: 'Tanpa hasil' }] }, false)
    expect((await workbench()).programmes.find((programme) => programme.id === id)).toMatchObject({ draft: { cases: [] } })
    expect((await workbench()).programmes.find((programme) => programme.id === id)).not.toHaveProperty('draft.rule')
  })
})

test('a published rule stands in the snapshot as its boxes say, with the catalogue by key', async () => {
  const { exportSnapshot } = await import('../../cms/src/snapshot/export-snapshot.ts')
  const { slug, id } = await eligibility.programme()
  await eligibility.patch(`/programmes/${id}?locale=en`, { plainName: 'School aid', _status: 'published' })
  const { programmes, questions, parameters } = parseSnapshot((await exportSnapshot(cms.payload)).json)
  const found = programmes.find((programme) => programme.slug === slug)
  expect([found?.rule, found?.cases]).toEqual([expectedRule, ruleCases()])
  expect(questions.map(({ key }) => key)).toEqual(['asn', 'kip', 'penghasilan', 'penghuni', 'sekolah', 'umur'])
  expect(parameters.map(({ key }) => key)).toEqual(['batas-penghasilan'])
})

test('an own sentence is kept in every language it was written in', async () => {
  const { id } = await eligibility.programme()
  const stored = await cms.payload.findByID({ collection: 'programmes', id, depth: 0 })
  const any = ((stored.rule?.any ?? []) as { blockType: string }[]).map((block) =>
    block.blockType === 'yesNo' ? { ...block, text: 'KIP holder' } : block,
  )
  const saved = await eligibility.patch(`/programmes/${id}?locale=en`, { rule: { ...stored.rule, any }, _status: 'published' })
  expect(saved.status, JSON.stringify(saved.body)).toBe(200)
  const programme = (await workbench()).programmes.find((candidate) => candidate.id === id)
  expect(programme?.live?.rule).toMatchObject({ all: { 3: { any: { 0: { text: { id: 'Pemegang KIP', en: 'KIP holder' } } } } } })
})

describe('a rule that is tried', () => {
  const tryRule = (body: object | string) =>
    cms.rest<Evaluation & { error: string; path: string }>('/eligibility/evaluate', { as: author, body })
  const [first] = corpus

  test.each(corpus)('says in the CMS: $name', async ({ rule, answers, context, expected }) => {
    const { status, body } = await tryRule({ rule, answers, context })
    expect([status, body]).toEqual([200, expected])
  })

  test.each<[string, object, string, string]>([
    ['an unknown question', { rule: { all: [{ question: 'b', is: true }] } }, '/rule/all/0/question', 'is "b"'],
    ['an empty group', { rule: { any: [] } }, '/rule/any', 'list of 1 or more'],
    ['an officer below a not', { rule: { not: { all: [{ officer: 'x' }] } } }, '/rule/not/all/0/officer', 'officer'],
    [
      'a nesting of 33',
      { rule: JSON.parse(`${'{"not":'.repeat(33)}{"question":"a","is":true}${'}'.repeat(33)}`) },
      `/rule${'/not'.repeat(33)}`,
      '32',
    ],
    ['a wrong answer', { answers: { a: 'ya' } }, '/answers/a', 'is "ya"'],
    ['a null for an answer', { answers: { a: null } }, '/answers/a', 'is null'],
    ['an answer nobody asked for', { answers: { z: true } }, '/answers/z', 'without question'],
    ['no context', { context: undefined }, '/context', 'Write an object'],
    ['no rule', { rule: undefined }, '/rule', 'Write an object'],
    [
      'an unknown property of a question',
      { context: { ...first?.context, questions: [{ ...first?.context.questions[0], slug: 'x' }] } },
      '/context/questions/0',
      'slug',
    ],
    ['an unknown property beside them', { locale: 'id' }, '/', 'locale'],
  ])('is refused with its place for %s', async (_name, more, path, message) => {
    const { status, body } = await tryRule({ rule: first?.rule, answers: {}, context: first?.context, ...more })
    expect([status, body.path, body.error]).toEqual([400, path, expect.stringContaining(message)])
  })

  test('is refused when the body is empty', async () => expect((await tryRule({})).status).toBe(400))
})
