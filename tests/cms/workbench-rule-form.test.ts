import { describe, expect, test } from 'vitest'
import { readCaseForm } from '../../cms/src/admin/eligibility/read-case-form.ts'
import { readRuleForm } from '../../cms/src/admin/eligibility/read-rule-form.ts'
import { rowElementId } from '../../cms/src/admin/eligibility/row-element-id.ts'
import { ruleOf, sayPlace } from '../../cms/src/eligibility/rule-form.ts'
import { workbench } from './support/workbench.ts'

const read = (rule: unknown) => readRuleForm(rule, workbench)
const asRule = (rule: unknown) => ruleOf(read(rule).boxes, workbench.questions)
const said = (rule: unknown) => read(rule).gaps.map((gap) => `${sayPlace(gap.field)}: ${gap.message}`)

describe('the unsaved form', () => {
  test('becomes a rule in keys, with the editor’s own sentence and its laws', () => {
    const law = { title: 'Permensos 3/2026', url: '' }
    const form = {
      all: [{ blockType: 'yesNo', question: 'q1', is: 'no', text: 'Belum pegang kartu', legalBasis: [law] }],
      any: [
        { blockType: 'option', question: 'q2', options: ['sd', 'smp'], text: null, legalBasis: 0 },
        {
          blockType: 'group',
          need: 'all',
          conditions: [{ blockType: 'limit', question: 'q3', bound: 'max', parameter: 'p1', value: null }],
        },
      ],
      except: [{ blockType: 'limit', question: 'q3', bound: 'min', value: 9_000_000 }],
    }
    expect(asRule(form)).toEqual({
      all: [
        { question: 'kks', is: false, text: { id: 'Belum pegang kartu' }, legalBasis: [{ title: 'Permensos 3/2026' }] },
        {
          any: [
            { question: 'sekolah', oneOf: ['sd', 'smp'] },
            { all: [{ question: 'penghasilan', max: { parameter: 'batas-penghasilan' } }] },
          ],
        },
        { not: { any: [{ question: 'penghasilan', min: 9_000_000 }] } },
      ],
    })
    expect(said(form)).toEqual([])
  })

  test('without rows says no rule', () => {
    expect(asRule({ all: 0, any: 0, except: 0 })).toBeUndefined()
    expect(asRule(undefined)).toBeUndefined()
  })

  test('names what each row still lacks where editors find it, and counts the finished ones', () => {
    const form = {
      all: [{ blockType: 'yesNo', question: 'q1', is: 'yes' }],
      any: [{ blockType: 'yesNo', question: 'q1', is: 'yes' }, { blockType: 'option' }],
      except: [{ blockType: 'group', need: 'any', conditions: [{ blockType: 'yesNo', question: 'q1' }] }],
    }
    expect(said(form)).toEqual([
      expect.stringMatching(/^Cukup salah satu, baris 2: Pilih pertanyaannya/),
      expect.stringMatching(/^Cukup salah satu, baris 2: Pilih sedikitnya satu/),
      expect.stringMatching(/^Kecuali bila, baris 1, syarat 1: Pilih “Ya” atau “Tidak”/),
    ])
    expect(asRule(form)).toEqual({ all: [{ question: 'kks', is: true }, { any: [{ question: 'kks', is: true }] }] })
  })

  test('names what no longer fits the catalogue, once for each row', () => {
    const form = {
      all: [
        { blockType: 'yesNo', question: 'gone', is: 'yes' },
        { blockType: 'yesNo', question: 'q2', is: 'yes' },
        { blockType: 'option', question: 'q2', options: ['sd', 'sma'] },
        { blockType: 'limit', question: 'q3', bound: 'max', parameter: 'p2' },
        { blockType: 'limit', question: 'q3', bound: 'max', value: 1.5 },
      ],
    }
    expect(said(form)).toEqual([
      expect.stringContaining('baris 1: Pertanyaan ini sudah tidak ada'),
      expect.stringContaining('baris 2: Pertanyaan “Jenjang sekolah” dijawab dengan satu pilihan'),
      expect.stringContaining('baris 3: Pilihan “sma” tidak ada'),
      expect.stringContaining('baris 4: Batas “Batas umur” tidak sesatuan'),
      expect.stringContaining('baris 5: Tulis angka bulat'),
    ])
    expect(asRule(form)).toBeUndefined()
    expect(read(form).namesUnknown).toBe(true)
    expect(read({ all: [form.all[2]] }).namesUnknown).toBe(false)
  })
})

test('a gap leads to the element of its row', () => {
  expect(rowElementId('rule.any.1.question')).toBe('rule-any-row-1')
  expect(rowElementId('rule.all.3.conditions')).toBe('rule-all-row-3')
  expect(rowElementId('rule.all.3.conditions.0.is')).toBe('rule-all-3-conditions-row-0')
})

test('cases are read with the day alone, and stay unfinished without a verdict', () => {
  const rows = readCaseForm([
    { id: 'a', name: 'Tepat', asOf: '2026-11-23T12:00:00.000Z', answers: { kks: true }, expected: 'likely' },
    { id: 'b', name: null, asOf: null, answers: null, expected: null },
  ])
  expect(rows).toEqual([
    { index: 0, id: 'a', name: 'Tepat', asOf: '2026-11-23', answers: { kks: true }, expected: 'likely' },
    { index: 1, id: 'b', name: '', asOf: '', answers: {}, expected: undefined },
  ])
})
