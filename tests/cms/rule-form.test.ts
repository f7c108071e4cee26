import { evaluate, type Rule } from '@ruang-solusi/shared/eligibility'
import { Rule as RuleContract } from '@ruang-solusi/shared/eligibility/contract'
import { exampleQuestions, examples } from '@ruang-solusi/shared/examples'
import { describe, expect, test } from 'vitest'
import { type Boxes, boxesOf, completeBoxes, gapsIn, placesOf, ruleOf } from '../../cms/src/eligibility/rule-form.ts'
import { context } from '../shared/eligibility/catalogue.ts'

const { questions } = context
const none: Boxes = { all: [], any: [], except: [] }
const law = [{ title: 'Permensos 3/2026' }]

const boxes: Boxes = {
  all: [
    { blockType: 'limit', question: 'age', bound: 'min', value: 6 },
    { blockType: 'option', question: 'school', options: ['sd'] },
    { blockType: 'group', need: 'any', conditions: [{ blockType: 'option', question: 'members', options: ['elderly', 'toddler'] }] },
    { blockType: 'officer', officer: 'sekolah', text: { id: 'Sekolah yang menentukan.' } },
  ],
  any: [
    { blockType: 'yesNo', question: 'kip', is: 'yes', legalBasis: law },
    { blockType: 'option', question: 'school', options: ['smp', 'sma'] },
    { blockType: 'option', question: 'members', options: ['pregnant'] },
  ],
  except: [
    { blockType: 'yesNo', question: 'asn', is: 'yes' },
    { blockType: 'limit', question: 'income', bound: 'max', parameter: 'income-limit' },
  ],
}
const rule: Rule = {
  all: [
    { question: 'age', min: 6 },
    { question: 'school', is: 'sd' },
    {
      any: [
        {
          any: [
            { question: 'members', includes: 'elderly' },
            { question: 'members', includes: 'toddler' },
          ],
        },
      ],
    },
    { officer: 'sekolah', text: { id: 'Sekolah yang menentukan.' } },
    {
      any: [
        { question: 'kip', is: true, legalBasis: law },
        { question: 'school', oneOf: ['smp', 'sma'] },
        { question: 'members', includes: 'pregnant' },
      ],
    },
    {
      not: {
        any: [
          { question: 'asn', is: true },
          { question: 'income', max: { parameter: 'income-limit' } },
        ],
      },
    },
  ],
}

/** The node at a JSON pointer of a rule. */
const nodeAt = (root: Rule, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], root)

describe('the three boxes', () => {
  test('say one rule, which the contract and the engine accept', () => {
    expect(ruleOf(boxes, questions)).toEqual(rule)
    expect(RuleContract.parse(rule)).toEqual(rule)
    expect(evaluate(rule, {}, context).verdict).toBe('unclear')
  })

  test('are found again in the rule', () => expect(boxesOf(rule, questions)).toEqual(boxes))

  test('that are empty say no rule', () => {
    expect(ruleOf(none, questions)).toBeUndefined()
    expect(placesOf(none, questions)).toEqual([])
  })

  test('of a single kind are wrapped in “all” as well', () => {
    expect(ruleOf({ ...none, any: [{ blockType: 'yesNo', question: 'kip', is: 'no' }] }, questions)).toEqual({
      all: [{ any: [{ question: 'kip', is: false }] }],
    })
  })
})

test('every node of a rule has its place in the form, parents first', () => {
  const places = placesOf(boxes, questions)
  expect(places.slice(0, 6)).toEqual([
    { pointer: '', field: 'rule' },
    { pointer: '/all/0', field: 'rule.all.0' },
    { pointer: '/all/1', field: 'rule.all.1' },
    { pointer: '/all/2', field: 'rule.all.2' },
    { pointer: '/all/2/any/0', field: 'rule.all.2.conditions.0' },
    { pointer: '/all/2/any/0/any/0', field: 'rule.all.2.conditions.0' },
  ])
  expect(places).toContainEqual({ pointer: '/all/4/any/1', field: 'rule.any.1' })
  expect(places.at(-1)).toEqual({ pointer: '/all/5/not/any/1', field: 'rule.except.1' })
  for (const { pointer } of places) expect(nodeAt(rule, pointer)).toBeTypeOf('object')
})

test.each<[string, Rule, string]>([
  ['does not start with all', { any: [{ question: 'kip', is: true }] }, ''],
  [
    'nests three deep',
    { all: [{ all: [{ any: [{ all: [{ question: 'kip', is: true }] }] }] }, { question: 'pkh', is: true }] },
    '/all/0/all/0',
  ],
  ['negates a single leaf', { all: [{ not: { question: 'kip', is: true } }] }, '/all/0'],
  ['counts', { all: [{ atLeast: 1, of: [{ question: 'kip', is: true }] }] }, '/all/0'],
  ['names its leaves', { all: [{ question: 'kip', is: true, id: 'x' }] }, '/all/0'],
  ['asks what the catalogue lacks', { all: [{ question: 'rumah', is: true }] }, '/all/0'],
])('a rule that %s is refused with its place', (_name, odd, path) => {
  expect(() => boxesOf(odd, questions)).toThrow(expect.objectContaining({ name: 'ProblemError', path }))
})

describe('an unfinished row', () => {
  const unfinished: Boxes = {
    all: [
      { blockType: 'yesNo' },
      { blockType: 'limit', question: 'age', bound: 'max' },
      { blockType: 'limit', question: 'income', bound: 'max', parameter: 'income-limit', value: 1 },
      { blockType: 'group', conditions: [] },
      {
        blockType: 'group',
        need: 'any',
        conditions: [
          { blockType: 'option', question: 'school' },
          { blockType: 'yesNo', question: 'kip', is: 'yes' },
        ],
      },
    ],
    any: [],
    except: [{ blockType: 'officer', officer: 'kuota' }],
  }

  test('is named at its field', () => {
    expect(gapsIn(unfinished)).toEqual([
      { field: 'rule.all.0.question', message: 'Pilih pertanyaannya.' },
      { field: 'rule.all.0.is', message: 'Pilih “Ya” atau “Tidak”.' },
      { field: 'rule.all.1.parameter', message: expect.stringContaining('Pilih batas dari daftar') },
      { field: 'rule.all.2.value', message: expect.stringContaining('Isi salah satu saja') },
      { field: 'rule.all.3.need', message: expect.stringContaining('cukup salah satu') },
      { field: 'rule.all.3.conditions', message: expect.stringContaining('Kelompok ini kosong') },
      { field: 'rule.all.4.conditions.0.options', message: 'Pilih sedikitnya satu pilihan.' },
      { field: 'rule.except.0.officer', message: expect.stringContaining('tidak bisa menjadi pengecualian') },
    ])
    expect(gapsIn(boxes)).toEqual([])
  })

  test('never becomes a rule by accident', () => {
    for (const all of unfinished.all) expect(RuleContract.safeParse(ruleOf({ ...none, all: [all] }, questions)).success).toBe(false)
  })

  test('is left out of the rule that can already be tried', () => {
    expect(ruleOf(completeBoxes(unfinished), questions)).toEqual({ all: [{ any: [{ question: 'kip', is: true }] }] })
  })
})

const seeded = examples.programme.flatMap(({ slug, rule: written }) => (written ? [{ slug, written }] : []))

test('every example rule is found again in its boxes', () => {
  const roundTrips = seeded.map(({ slug, written }) => [slug, ruleOf(boxesOf(written, exampleQuestions), exampleQuestions)])
  expect(roundTrips).toEqual(seeded.map(({ slug, written }) => [slug, written]))
})
