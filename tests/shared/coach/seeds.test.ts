import { readdirSync } from 'node:fs'
import { type PieceFinding, reviewPiece, reviewText, type TextFinding, wordLists } from '@ruang-solusi/shared/coach'
import { contentTypeNames } from '@ruang-solusi/shared/content'
import { exampleParameters, examplePersonas, exampleQuestions, exampleSettings, examples } from '@ruang-solusi/shared/examples'
import { expect, test } from 'vitest'

const places = examples.agency.flatMap((agency) => agency.places)
const officialNumbers = [...places, exampleSettings].flatMap(({ phone, whatsapp }) => [phone ?? '', whatsapp ?? ''])
const lists = { ...wordLists, officialNumbers }

type Text = { at: string; text: string }
const isLocalised = (value: object): value is { id: string } =>
  'id' in value && typeof value.id === 'string' && Object.keys(value).every((key) => /^(?:id|jv|en)$/.test(key))

/** The Indonesian texts inside a value; messages that are functions are asked with a likely word and a number. */
function textsIn(value: unknown, at: string): Text[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (typeof value === 'function') return /^\s*\(?\s*\{/.test(String(value)) ? [] : textsIn(value('PKH', 3, 'Dinas Sosial'), at)
  if (typeof value !== 'object' || value === null) return []
  if (isLocalised(value)) return [{ at, text: value.id }]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}/${key}`))
}

const musts = <Finding extends TextFinding | PieceFinding>(findings: Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity === 'must')

test('no example document must be changed', () => {
  const found = contentTypeNames.flatMap((type) =>
    examples[type].flatMap((example) => {
      const piece = { ...example, type } as Parameters<typeof reviewPiece>[0]
      return musts(reviewPiece(piece, lists)).map((finding) => ({ type, slug: example.slug, ...finding }))
    }),
  )
  expect(found).toEqual([])
})

test('nothing else the seed says must be changed', () => {
  const texts = textsIn({ exampleQuestions, exampleParameters, examplePersonas, exampleSettings }, '')
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.flatMap(({ at, text }) => musts(reviewText(text, lists)).map(({ check }) => `${check} ${at}: ${text}`))).toEqual([])
})

test('no sentence of the site must be changed', async () => {
  const folder = new URL('../../../site/src/messages/', import.meta.url)
  const modules = await Promise.all(readdirSync(folder).map((name) => import(new URL(name, folder).href) as Promise<object>))
  const texts = modules.flatMap((module) => textsIn({ ...module }, ''))
  expect(texts.length).toBeGreaterThan(200)
  expect(texts.flatMap(({ at, text }) => musts(reviewText(text, lists)).map(({ check }) => `${check} ${at}: ${text}`))).toEqual([])
})
