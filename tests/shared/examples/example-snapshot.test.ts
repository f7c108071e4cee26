import { contentTypeNames } from '@ruang-solusi/shared/content'
import { drawingKeys, exampleSnapshot, examples } from '@ruang-solusi/shared/examples'
import { canonicalJson, documentsOf, parseSnapshot } from '@ruang-solusi/shared/snapshot'
import { expect, test } from 'vitest'
import { mediaOfDrawings } from './media-of-drawings.ts'

const snapshot = exampleSnapshot({ media: mediaOfDrawings, day: '2026-11-23' })
const slugsOf = (type: (typeof contentTypeNames)[number]): Set<string> => new Set(examples[type].map(({ slug }) => slug))

test('the examples make a snapshot that reads back as itself', () => {
  expect(parseSnapshot(canonicalJson(snapshot))).toEqual(snapshot)
})

test('every document is marked as an example', () => {
  for (const type of contentTypeNames) {
    expect(documentsOf(snapshot, type)).toHaveLength(examples[type].length)
    expect(documentsOf(snapshot, type).filter(({ example }) => !example)).toEqual([])
  }
  expect(snapshot.settings.example).toBe(true)
})

test('slugs are unique within a type and documents are ordered by slug', () => {
  for (const type of contentTypeNames) {
    const slugs = documentsOf(snapshot, type).map(({ slug }) => slug)
    expect(slugs).toEqual([...new Set(slugs)].sort())
  }
})

test('every reference leads to an example', () => {
  const { topics, agencies, programmes, papers, stories, clarifications, notices, guides } = snapshot
  const references: Record<string, (string | undefined)[]> = {
    topic: [...programmes, ...stories, ...guides].flatMap((document) => document.topics),
    agency: [
      ...[...programmes, ...stories, ...clarifications, ...notices, ...guides, ...papers].map((document) => document.agency),
      ...notices.flatMap((notice) => notice.kelurahan),
    ],
    paper: [...programmes, ...notices, ...guides].flatMap((document) => document.papers.map(({ paper }) => paper)),
    programme: [...clarifications, ...notices].map((document) => document.programme).concat(stories.flatMap((story) => story.programmes)),
    guide: programmes.map((programme) => programme.remedy.guide),
  }
  for (const type of ['topic', 'agency', 'paper', 'programme', 'guide'] as const) {
    const known = slugsOf(type)
    expect(references[type]?.filter((slug) => slug !== undefined && !known.has(slug))).toEqual([])
  }
  expect(topics.filter(({ slug }) => !references.topic?.includes(slug))).toEqual([])
  expect(agencies.filter(({ kind }) => kind === 'kelurahan').length).toBeGreaterThanOrEqual(3)
})

test('notices of kelurahan name only kelurahan', () => {
  const kelurahan = new Set(snapshot.agencies.filter(({ kind }) => kind === 'kelurahan').map(({ slug }) => slug))
  expect(snapshot.notices.flatMap((notice) => notice.kelurahan).filter((slug) => !kelurahan.has(slug))).toEqual([])
})

test('every drawing is used, and only drawings are', () => {
  const used = [...snapshot.programmes, ...snapshot.stories, ...snapshot.guides].flatMap(({ image }) =>
    image === undefined ? [] : [image],
  )
  const known = drawingKeys.map((key) => mediaOfDrawings[key].hash)
  expect([...new Set(used)].sort()).toEqual([...known].sort())
})

test('status and notice state follow the day', () => {
  const stateOf = (day: string, slug: string) =>
    exampleSnapshot({ media: mediaOfDrawings, day }).programmes.find((programme) => programme.slug === slug)?.status.state
  expect(['2026-11-30', '2026-12-01'].map((day) => stateOf(day, 'pip'))).toEqual(['open', 'closed'])
  expect(['2027-01-31', '2027-02-01'].map((day) => stateOf(day, 'kip-kuliah'))).toEqual(['upcoming', 'open'])

  const noticesOn = (day: string) =>
    exampleSnapshot({ media: mediaOfDrawings, day }).notices.find(({ slug }) => slug === 'posyandu-desember')?.state
  expect(['2026-11-30', '2026-12-01', '2026-12-19', '2026-12-20'].map(noticesOn)).toEqual(['upcoming', 'current', 'current', 'past'])
})
