import { exampleSnapshot } from '@ruang-solusi/shared/examples'
import { expect, test } from 'vitest'
import { checkCoach } from '../../../site/src/release/gate/checks/coach.ts'
import { siteUrl, smallPaper, smallSnapshot } from '../../support/small-site.ts'
import { inspect, refusal } from './inspect.ts'

const pitying = { ...smallPaper('ktp'), ifLacking: { id: 'Kasihan si miskin, tanyakan di loket.' } }
const site = (snapshot: ReturnType<typeof smallSnapshot>) => ({
  siteUrl,
  snapshot,
  live: undefined,
  pages: [],
  files: new Set<string>(),
  texts: new Map<string, string>(),
  cards: new Map<string, number>(),
  pictures: new Map<string, number>(),
})

test('a release with words that must change is refused, and its document is named', async () => {
  const { problem, document, isContent } = await refusal({ snapshot: smallSnapshot([pitying]) })
  expect(document).toEqual({ type: 'paper', slug: 'ktp' })
  expect(problem).toMatch(/^Halaman \/dokumen\/ktp\/: “(?:Kasihan|si miskin)” .+ Isi yang lama tetap tayang\.$/)
  expect(isContent).toBe(true)
})

test('what the desk switched off passes here too', async () => {
  const coach = {
    entries: [
      { list: 'pity' as const, words: ['kasihan'], isOff: true as const },
      { list: 'stigma' as const, words: ['si miskin'], severity: 'should' as const },
    ],
  }
  expect(await inspect({ snapshot: { ...smallSnapshot([pitying]), coach } })).toBe(12)
})

test('a private number in a translation is found, the city’s own number and address are not', () => {
  const contact = { ...smallSnapshot().settings, whatsapp: '+6281234567890' }
  const asking = (text: string) => ({ ...smallPaper('ktp'), ifLacking: { id: 'Tanyakan di loket.', en: text } })
  const found = (text: string) => checkCoach(site({ ...smallSnapshot([asking(text)]), settings: contact }))
  expect(found('Call Mr. Adi, 0813-9999-1111.')).toMatchObject([
    { page: '/dokumen/ktp/', problem: expect.stringContaining('bahasa Inggris') },
  ])
  expect(found(`Write to 0812-3456-7890 or open ${siteUrl}/dokumen/ktp/ to register for aid.`)).toEqual([])
})

test('everything that is seeded passes', () => {
  const drawing = { hash: '0'.repeat(32), alt: { id: 'Kartu dan map di atas meja' }, width: 1600, height: 1200, focalX: 50, focalY: 50 }
  const media = new Proxy({} as never, { get: () => drawing })
  expect(checkCoach(site(exampleSnapshot({ media, day: '2026-11-23' })))).toEqual([])
})
