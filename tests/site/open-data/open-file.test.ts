import { exampleSnapshot } from '@ruang-solusi/shared/examples'
import { canonicalJson, sha256 } from '@ruang-solusi/shared/snapshot'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { default as addFormats } from 'ajv-formats'
import { afterEach, expect, test, vi } from 'vitest'
import { messagesIn } from '../../../site/src/messages.ts'
import { type OpenFileName, openFileNames } from '../../../site/src/open-data/contracts.ts'
import { openFile } from '../../../site/src/open-data/open-file.ts'
import { openSchema } from '../../../site/src/open-data/open-schema.ts'
import { mediaOfDrawings } from '../../shared/examples/media-of-drawings.ts'
import { siteUrl } from '../pages/build-site.ts'
import { openSnapshot } from './open-snapshot.ts'

const snapshot = openSnapshot()
const schemaOf = (name: OpenFileName) => openSchema(name, siteUrl, messagesIn('id').openData)
// through JSON, as a reader gets it
const fileOf = async (name: OpenFileName, from = snapshot) => JSON.parse(JSON.stringify(await openFile(name, from, siteUrl)))

function validatorOf(name: OpenFileName): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(JSON.parse(JSON.stringify(schemaOf(name))))
}

afterEach(() => void vi.useRealTimers())

test.each(openFileNames)('the file of %s fits its schema, with and without content', async (name) => {
  const isValid = validatorOf(name)
  const examples = exampleSnapshot({ media: mediaOfDrawings, day: '2026-11-23' })
  for (const given of [snapshot, { ...snapshot, programmes: [], questions: [], parameters: [] }, examples]) {
    isValid(await fileOf(name, given))
    expect(isValid.errors).toBeNull()
  }
})

test.each(openFileNames)('a broken file of %s does not fit its schema', async (name) => {
  const isValid = validatorOf(name)
  const file = await fileOf(name)
  const [item, ...others] = file.items
  const [firstField = ''] = Object.keys(item)
  const { [firstField]: _dropped, ...incomplete } = item
  const broken = {
    'another version': { ...file, version: 2 },
    'another licence': { ...file, licence: 'MIT' },
    'a hash that is none': { ...file, generatedFrom: 'abc' },
    'a field nobody knows': { ...file, builtAt: '2026-11-23' },
    'no items': { ...file, items: undefined },
    'an item with a private field': { ...file, items: [{ ...item, id: 'private' }, ...others] },
    'an item without its first field': { ...file, items: [incomplete, ...others] },
  }
  for (const [what, content] of Object.entries(broken)) expect([what, isValid(JSON.parse(JSON.stringify(content)))]).toEqual([what, false])
})

test.each([
  ['rules', 'an empty group', { rule: { all: [] } }],
  ['rules', 'two operators', { rule: { all: [{ officer: 'pln' }], any: [{ officer: 'pln' }] } }],
  ['rules', 'an operator nobody knows', { rule: { sum: 1 } }],
  ['rules', 'a broken leaf deep inside', { rule: { any: [{ not: { all: [{ question: 'KKS', is: true }] } }] } }],
  ['cases', 'a day that is none', { asOf: '2026-02-30' }],
  ['cases', 'a verdict that is none', { expected: 'eligible' }],
  [
    'parameters',
    'a value that is no whole number',
    { versions: [{ from: '2026-01-01', value: 0.5, source: 'x', checkedOn: '2026-01-01', status: 'verified' }] },
  ],
  ['questions', 'a kind that is none', { kind: 'text' }],
  ['programmes', 'an address that is none', { address: 'halaman' }],
] as const)('the schema of %s refuses %s', async (name, _what, change) => {
  const isValid = validatorOf(name)
  const file = await fileOf(name)
  expect(isValid(file)).toBe(true)
  expect(isValid({ ...file, items: [{ ...file.items[0], ...change }] })).toBe(false)
})

test('rules and cases name their programme, and say when it is an example', async () => {
  const examples = { ...snapshot, programmes: snapshot.programmes.map((programme) => ({ ...programme, example: true })) }
  for (const name of ['rules', 'cases'] as const) {
    expect((await openFile(name, snapshot, siteUrl)).items).toMatchObject([{ programme: 'bantuan-sekolah', example: false }])
    expect((await openFile(name, examples, siteUrl)).items).toMatchObject([{ programme: 'bantuan-sekolah', example: true }])
  }
})

test('a programme carries its address, and neither its rule nor its cases nor its picture', async () => {
  const [first] = (await fileOf('programmes')).items
  expect(first.address).toBe(`${siteUrl}/program/bantuan-sekolah/`)
  expect(Object.keys(first)).not.toEqual(expect.arrayContaining(['rule']))
  for (const field of ['rule', 'cases', 'image']) expect(first).not.toHaveProperty(field)
})

test('a file says what it was made from, whom to name, and where its schema is', async () => {
  expect(await openFile('cases', snapshot, siteUrl)).toMatchObject({
    $schema: `${siteUrl}/data/v1/cases.schema.json`,
    generatedFrom: await sha256(canonicalJson(snapshot)),
    publisher: 'Ruang Solusi Kota Contoh',
    licence: 'CC BY 4.0',
    example: false,
  })
  expect(schemaOf('cases')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${siteUrl}/data/v1/cases.schema.json`,
  })
})

test('the same content gives the same file on another day, and other content another hash', async () => {
  const before = await fileOf('questions')
  vi.useFakeTimers({ now: new Date('2031-01-01') })
  expect(await fileOf('questions')).toEqual(before)
  const other = await fileOf('questions', { ...snapshot, programmes: [] })
  expect(other).toMatchObject({ items: before.items, generatedFrom: expect.not.stringMatching(before.generatedFrom) })
})

test.each(openFileNames)('every field of %s is described in the schema', (name) => {
  const { properties } = schemaOf(name) as { properties: { items: { items: { properties: Record<string, { description?: string }> } } } }
  for (const each of [properties, properties.items.items.properties]) {
    const undescribed = Object.entries(each).filter(([, property]) => !('description' in property && property.description))
    expect(undescribed).toEqual([])
  }
})
