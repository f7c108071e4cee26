import type { Rule } from '@ruang-solusi/shared/eligibility'
import { type Outline, outlineOf } from '@ruang-solusi/shared/rule-words'
import { expect, test } from 'vitest'
import { asOf, catalogue, kipKuliah, pkh } from '../cases/catalogue.ts'
import { problemOf } from '../eligibility/problem.ts'

const outline = (rule: Rule, within = catalogue) => outlineOf(rule, { catalogue: within, asOf, locale: 'id' })
/** An outline as indented lines. */
const lines = (item: Outline, indent = ''): string[] =>
  item.kind === 'condition'
    ? [`${indent}${item.path} ${item.text}${item.isOfficer ? ' *' : ''}`]
    : [
        `${indent}${item.path} ${[item.kind, ...(item.need ? [item.need] : [])].join(' ')}`,
        ...item.items.flatMap((one) => lines(one, `${indent}  `)),
      ]
const drawn = (rule: Rule) => lines(outline(rule)).map((line) => line.trimEnd())

const kip: Rule = { question: 'kip', is: true }
const citizen: Rule = { question: 'warga', is: true }
const includes = (option: string, rest: Partial<Rule> = {}): Rule => ({ question: 'anggota', includes: option, ...rest }) as Rule

test('family support is a list with an exception', () => {
  expect(drawn(pkh)).toEqual([
    ' all',
    '  /all/0 Warga Kota Magelang',
    '  /all/1 Desil keluarga: desil 1–4',
    '  /all/2 Di rumah ada: ibu hamil, anak 0–6 tahun atau lansia',
    '  /all/3 Diputuskan oleh Kementerian Sosial *',
    '  /all/4/not none',
    '    /all/4/not/any/0 Ada anggota keluarga ASN, TNI, atau Polri',
  ])
})

test('university support has its alternatives below its conditions', () => {
  expect(drawn(kipKuliah).slice(5)).toEqual([
    '  /all/4 any',
    '    /all/4/any/0 Punya KIP',
    '    /all/4/any/1 Desil keluarga: 4 atau kurang',
    '    /all/4/any/2 Penghasilan orang tua sebulan: Rp4 juta atau kurang',
    '    /all/4/any/3 all',
    '      /all/4/any/3/all/0 Jumlah anggota keluarga: 6 atau lebih',
    '      /all/4/any/3/all/1 Penghasilan orang tua sebulan: Rp4,5 juta atau kurang',
  ])
})

test('groups of one are their item, and groups in groups of the same kind are one', () => {
  expect(drawn({ all: [{ any: [{ all: [kip] }] }] })).toEqual(['/all/0/any/0/all/0 Punya KIP'])
  expect(drawn({ all: [kip, { all: [citizen, { atLeast: 1, of: [kip] }] }] })).toEqual([
    ' all',
    '  /all/0 Punya KIP',
    '  /all/1/all/0 Warga Kota Magelang',
    '  /all/1/all/1/of/0 Punya KIP',
  ])
})

test('at least one is any, at least every one is all, anything between keeps its number', () => {
  const of = [kip, citizen, { officer: 'bank' }]
  expect([1, 2, 3].map((atLeast) => drawn({ atLeast, of })[0])).toEqual([' any', ' at-least 2', ' all'])
  expect(outline({ atLeast: 2, of })).toMatchObject({ kind: 'at-least', need: 2 })
  expect(outline({ atLeast: 1, of })).not.toHaveProperty('need')
})

test('below a not, a leaf says its opposite and a group says what must not be', () => {
  expect(drawn({ not: kip })).toEqual(['/not Tidak punya KIP'])
  expect(drawn({ not: { any: [kip, citizen] } })).toEqual(['/not none', '  /not/any/0 Punya KIP', '  /not/any/1 Warga Kota Magelang'])
  expect(drawn({ not: { all: [kip, citizen] } })).toEqual([
    '/not none',
    '  /not all',
    '    /not/all/0 Punya KIP',
    '    /not/all/1 Warga Kota Magelang',
  ])
  expect(drawn({ not: { any: [{ not: kip }] } })).toEqual(['/not none', '  /not/any/0/not Tidak punya KIP'])
})

test('two nots are none', () => {
  expect(drawn({ not: { not: kip } })).toEqual(['/not/not Punya KIP'])
  expect(drawn({ not: { all: [{ not: { any: [kip, citizen] } }] } })).toEqual([
    '/not/all/0/not any',
    '  /not/all/0/not/any/0 Punya KIP',
    '  /not/all/0/not/any/1 Warga Kota Magelang',
  ])
  expect(drawn({ not: { all: [{ not: { any: [kip] } }] } })).toEqual(['/not/all/0/not/any/0 Punya KIP'])
})

test('options of one question are one line where any will do, not where all must', () => {
  expect(drawn({ any: [includes('hamil'), includes('lansia')] })).toEqual([' Di rumah ada: ibu hamil atau lansia'])
  expect(drawn({ not: { any: [includes('hamil'), includes('lansia')] } })).toEqual([
    '/not none',
    '  /not Di rumah ada: ibu hamil atau lansia',
  ])
  expect(drawn({ all: [includes('hamil'), includes('lansia')] })).toHaveLength(3)
  expect(drawn({ any: [includes('hamil'), kip] })).toHaveLength(3)
  expect(drawn({ any: [includes('hamil'), { not: includes('lansia') }] })).toEqual([
    ' any',
    '  /any/0 Di rumah ada: ibu hamil',
    '  /any/1/not Di rumah ada: tidak termasuk lansia',
  ])
})

test('options that share their own words are said by them once, others by theirs', () => {
  const text = { id: 'Ada yang perlu dijaga di rumah' }
  expect(drawn({ any: [includes('hamil', { text }), includes('lansia', { text })] })).toEqual([' Ada yang perlu dijaga di rumah'])
  expect(drawn({ any: [includes('hamil', { text }), includes('lansia')] })).toHaveLength(3)
})

test('a line that asks for options names them, so that a page can group its lines by question', () => {
  expect(outline({ any: [includes('hamil'), kip] })).toMatchObject({
    items: [{ options: { label: 'Di rumah ada', names: ['ibu hamil'] } }, { text: 'Punya KIP' }],
  })
  expect(outline({ question: 'lulus', oneOf: ['ini', 'lalu'] })).toMatchObject({
    options: { label: 'Lulus SMA/SMK', names: ['tahun ini', 'tahun lalu'] },
  })
  for (const rule of [kip, { not: includes('hamil') }, includes('hamil', { text: { id: 'Ada ibu hamil' } }), { officer: 'bank' }]) {
    expect(outline(rule)).not.toHaveProperty('options')
  }
})

test('a line carries its laws and those of the limit in force, each once', () => {
  const law = { title: 'Permensos 3/2026' }
  const decree = { title: 'Kepmensos 79/2025', url: 'https://jdih.kemensos.go.id/79' }
  const parameters = catalogue.parameters.map((one) => ({
    ...one,
    versions: one.versions.map((version) => ({ ...version, legalBasis: [decree, law] })),
  }))
  const rule: Rule = { question: 'desil', max: { parameter: 'desil-pkh' }, legalBasis: [law] }
  expect(outline(rule, { ...catalogue, parameters })).toEqual({
    kind: 'condition',
    path: '',
    text: 'Desil keluarga: desil 1–4',
    isOfficer: false,
    legalBasis: [law, decree],
  })
  const shared = { any: [includes('hamil', { legalBasis: [law] }), includes('lansia', { legalBasis: [law] })] }
  expect(outline(shared)).toMatchObject({ legalBasis: [law] })
})

test('a rule nested too deep or without catalogue is a problem', () => {
  const deep = Array.from({ length: 33 }).reduce<Rule>((rule) => ({ all: [rule] }), kip)
  expect(problemOf(() => outline(deep)).nextAction).toBe('Nest at most 32 deep.')
  expect(problemOf(() => outline({ all: [{ question: 'gone', is: true }] }))).toMatchObject({ path: '/all/0/question' })
})
