import { gzipSync } from 'node:zlib'
import { CatalogueParameter, CatalogueQuestion } from '@ruang-solusi/shared/content'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import { exampleParameters, exampleQuestions, examples } from '@ruang-solusi/shared/examples'
import { locales } from '@ruang-solusi/shared/locale'
import { expect, test } from 'vitest'
import { nodesOf, questionsOf, ruledProgrammes } from './example-catalogue.ts'

const keysOf = (items: { key: string }[]): string[] => items.map(({ key }) => key)

test('questions and parameters fit their contracts and stand by key', () => {
  expect(exampleQuestions.map((question) => CatalogueQuestion.parse(question))).toEqual(exampleQuestions)
  expect(exampleParameters.map((parameter) => CatalogueParameter.parse(parameter))).toEqual(exampleParameters)
  for (const keys of [keysOf(exampleQuestions), keysOf(exampleParameters)]) expect(keys).toEqual([...new Set(keys)].sort())
})

test('there are enough questions to tell households apart and few enough to answer', () => {
  expect(exampleQuestions.length).toBeGreaterThanOrEqual(18)
  expect(exampleQuestions.length).toBeLessThanOrEqual(26)
})

test('every question and parameter is used by a rule, and no two questions share a place', () => {
  const asked = new Set(ruledProgrammes.flatMap(({ rule }) => questionsOf(rule)))
  expect(keysOf(exampleQuestions).filter((key) => !asked.has(key))).toEqual([])
  const named = JSON.stringify(ruledProgrammes.map(({ rule }) => rule))
  expect(keysOf(exampleParameters).filter((key) => !named.includes(`{"parameter":"${key}"}`))).toEqual([])
  expect(new Set(exampleQuestions.map(({ order }) => order)).size).toBe(exampleQuestions.length)
})

const optionsOf = (node: Rule): string[] => {
  if ('includes' in node) return [`${node.question} ${node.includes}`]
  if ('oneOf' in node) return node.oneOf.map((option) => `${node.question} ${option}`)
  return 'is' in node ? [`${node.question} ${node.is}`] : []
}
const wanted = new Set(ruledProgrammes.flatMap(({ rule }) => nodesOf(rule)).flatMap(optionsOf))
const options = exampleQuestions.flatMap(({ key, options: given = [] }) =>
  given.map((option) => ({ key: option.key, text: option.text, isWanted: wanted.has(`${key} ${option.key}`) })),
)

test('every option is wanted by a rule or is the way to say something else', () => {
  const others = options.filter(({ isWanted }) => !isWanted)
  expect(others.map(({ key }) => key).sort()).toEqual(['elsewhere', 'guest', 'larger', 'no-pipe', 'none', 'rented'])
})

test('options that rules name have no comma, so that lists of them read well', () => {
  expect(options.filter(({ isWanted, text }) => isWanted && /[,;]/.test(text.id))).toEqual([])
})

test('questions, labels and options are there in every language', () => {
  const texts = exampleQuestions.flatMap(({ text, label, opposite, help, options = [] }) => [
    text,
    label,
    ...(opposite ? [opposite] : []),
    ...(help ? [help] : []),
    ...options.map((option) => option.text),
  ])
  expect(texts.filter((text) => locales.some((locale) => text[locale] === undefined))).toEqual([])
  expect(texts.flatMap((text) => Object.values(text)).filter((text) => text.length > 170)).toEqual([])
})

test('a question asks, and a yes-no question says its opposite', () => {
  expect(exampleQuestions.filter(({ text }) => Object.values(text).some((said) => !said.endsWith('?')))).toEqual([])
  expect(exampleQuestions.filter(({ kind, opposite }) => (kind === 'yes-no') !== (opposite !== undefined))).toEqual([])
})

test('guides lead to example guides, and desil has one', () => {
  const known = examples.guide.map(({ slug }) => slug)
  expect(exampleQuestions.filter(({ guide }) => guide !== undefined && !known.includes(guide))).toEqual([])
  expect(exampleQuestions.find(({ key }) => key === 'family-decile')?.guide).toBe('cari-desil')
})

test('what is most private is asked last among equals', () => {
  const privateKeys = exampleQuestions.filter(({ sensitivity }) => sensitivity === 2).map(({ key }) => key)
  expect(privateKeys).toEqual(['circumstances', 'loan-arrears', 'parents-income', 'weight-advice'])
})

test('every limit is in force from the first day until the end of 2027 at least, and says how sure it is', () => {
  const covers = (day: string) => (parameter: CatalogueParameter) =>
    parameter.versions.some(({ from, to = '9999-12-31' }) => from <= day && day <= to)
  expect(exampleParameters.filter((parameter) => !covers('2026-11-23')(parameter) || !covers('2027-12-31')(parameter))).toEqual([])
  const versions = exampleParameters.flatMap((parameter) => parameter.versions)
  expect(versions.filter(({ status, checkedOn }) => status === 'verified' || !checkedOn.startsWith('2026-11-'))).toEqual([])
  expect(versions.filter(({ status }) => status === 'disputed').length).toBeGreaterThanOrEqual(2)
})

test('a limit that changed keeps its older value with its dates', () => {
  const limit = exampleParameters.find(({ key }) => key === 'kip-kuliah-income-limit')
  expect(limit?.versions.map(({ from, to, value }) => [from, to, value])).toEqual([
    ['2012-01-01', '2018-12-31', 3_000_000],
    ['2019-01-01', '2027-12-31', 4_000_000],
  ])
})

test('what a phone must fetch stays small in every language', () => {
  const inOne = (value: unknown, locale: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => inOne(item, locale))
    if (value === null || typeof value !== 'object') return value
    if ('id' in value) return Object.entries(value).find(([key]) => key === locale)?.[1] ?? value.id
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOne(inner, locale)]))
  }
  const rules = ruledProgrammes.map(({ slug, rule }) => ({ slug, rule }))
  const weights = locales.map(
    (locale) => gzipSync(JSON.stringify(inOne([exampleQuestions, exampleParameters, rules], locale)), { level: 9 }).length,
  )
  expect(weights.filter((bytes) => bytes > 7 * 1024)).toEqual([])
})
