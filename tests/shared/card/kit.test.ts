import { type Card, cardFor, type Kit, kitFor, pageCards, pageKeys, pageKits } from '@ruang-solusi/shared/card'
import { type ContentType, contentTypeNames } from '@ruang-solusi/shared/content'
import { exampleSnapshot } from '@ruang-solusi/shared/examples'
import { pathOf } from '@ruang-solusi/shared/paths'
import { documentsOf } from '@ruang-solusi/shared/snapshot'
import { describe, expect, test } from 'vitest'
import { mediaOfDrawings } from '../examples/media-of-drawings.ts'
import { cardSnapshot, changed, siteUrl } from './card-snapshot.ts'

const snapshot = cardSnapshot()
const context = { snapshot, siteUrl }
const seeded = { snapshot: exampleSnapshot({ media: mediaOfDrawings, day: '2026-11-23' }), siteUrl }

const kitOf = (type: ContentType, document: unknown, given = context): Kit =>
  (kitFor[type] as (document: unknown, given: typeof context) => Kit)(document, given)
const pictures = ({ square, status, slides }: Kit): Card[] => [square, status, ...slides]
const factOf = ({ facts = [] }: Card, label: string): string | undefined => facts.find((fact) => fact.label === label)?.text

describe.each(contentTypeNames)('the kit of every seeded %s', (type) => {
  const documents = documentsOf(seeded.snapshot, type)

  test('has a square and a status, and no slides or four of them, or three', () => {
    expect(documents.length).toBeGreaterThan(3)
    for (const document of documents) {
      const { square, status, slides } = kitOf(type, document, seeded)
      expect([square.shape, status.shape]).toEqual(['square', 'status'])
      expect([0, 3, 4]).toContain(slides.length)
      expect(slides.map(({ slide }) => slide)).toEqual(slides.map((_, index) => ({ number: index + 1, of: slides.length })))
    }
  })

  test('bears the whole address, the day, the publisher and the mark of an example on every picture', () => {
    for (const document of documents) {
      const preview = (cardFor[type] as (document: unknown, given: typeof context) => Card)(document, seeded)
      for (const card of pictures(kitOf(type, document, seeded))) {
        expect(card).toMatchObject({ address: `ruangsolusi.example${pathOf(type, document.slug)}`, date: preview.date, example: true })
        expect(card.publisher).toBe(preview.publisher)
        expect(card.alt).toMatch(/^Contoh\. .{10,}/)
        expect(card.alt.length).toBeLessThanOrEqual(200)
      }
    }
  })

  test('has no fact without words, and none that ends in the middle of a sentence', () => {
    for (const document of documents) {
      for (const { facts = [] } of pictures(kitOf(type, document, seeded))) {
        for (const { label, text } of facts)
          expect({ label, text }).toEqual({ label: expect.stringMatching(/^[A-Z]/), text: expect.stringMatching(/[.?!”)]$/) })
      }
    }
  })
})

describe('the status of an open programme stands alone', () => {
  const open = seeded.snapshot.programmes.filter(({ status }) => status.state === 'open')

  test('with its link taken away it still says for whom, when, what to bring, where, what it costs, until when', () => {
    expect(open.length).toBeGreaterThan(8)
    for (const programme of open) {
      const { status } = kitFor.programme(programme, seeded)
      const labels = (status.facts ?? []).map(({ label }) => label.replace('Tanya', 'Ke mana'))
      expect(labels).toEqual(['Untuk siapa', 'Kapan', 'Bawa apa', 'Ke mana', 'Biaya'])
      expect(factOf(status, 'Biaya')).toMatch(/^.*(Gratis|gratis|biaya|Biaya|iuran|bunga|Rp|\d).*\. Ada yang meminta uang\?/)
      expect(status.until).toMatch(/^Berlaku /)
      expect(status.date).toMatch(/^Diperiksa \d/)
    }
  })

  test('prints the day on which the programme closes', () => {
    const programme = changed(snapshot.programmes, {})
    const { status } = kitFor.programme(programme, context)
    expect(status.until).toBe('Berlaku s.d. 30 November 2026')
    expect(factOf(status, 'Kapan')).toBe('Sampai 30 November 2026.')
  })

  test('never tells residents to register where others propose', () => {
    for (const programme of open.filter(({ route }) => route !== 'apply')) {
      const { status } = kitFor.programme(programme, seeded)
      expect(`${factOf(status, 'Ke mana') ?? ''}${factOf(status, 'Tanya') ?? ''}`).toMatch(/tidak (?:perlu )?mendaftar|diberikan/)
    }
  })
})

test('a programme’s slides answer four questions, in this order', () => {
  const { slides } = kitFor.programme(changed(snapshot.programmes, {}), context)
  expect(slides.map(({ title }) => title)).toEqual(['Dapat apa', 'Untuk siapa', 'Bawa apa', 'Ke mana'])
  expect(slides[0]).toMatchObject({ figure: 'Rp225 ribu – 1,8 juta', rhythm: 'setahun', badge: 'Bantuan sekolah' })
})

test('a programme that takes nobody has no slides, and its status says why', () => {
  const kit = kitFor.programme(changed(snapshot.programmes, { status: { state: 'closed' } }), context)
  expect(kit.slides).toEqual([])
  expect(factOf(kit.status, 'Kapan')).toBe('Sedang ditutup.')
  expect(factOf(kit.status, 'Bawa apa')).toBeUndefined()
})

test('a clarification’s slides begin with the truth, and the claim appears only with its stamp', () => {
  const { slides, status } = kitFor.clarification(changed(snapshot.clarifications, {}), context)
  expect(slides.map(({ title }) => title).slice(0, 2)).toEqual(['Faktanya', 'Yang beredar'])
  for (const { quoted, ...words } of [...slides, status]) {
    expect(JSON.stringify(words)).not.toContain('Klik tautan')
    if (quoted !== undefined) expect(quoted.stamp).toBe('HOAKS')
  }
})

test('a notice that is over says so, and has nothing to swipe through', () => {
  const { status, slides } = kitFor.notice(changed(snapshot.notices, { state: 'past' }), context)
  expect(slides).toEqual([])
  expect(factOf(status, 'Kapan')).toMatch(/^Sudah selesai/)
  expect(status.until).toBeUndefined()
})

test('a long guide goes on counting on its second slide', () => {
  const { slides } = kitFor.guide(changed(snapshot.guides, {}), context)
  expect(slides.slice(1, 3).map(({ title, items, first = 1 }) => [title, items?.length, first])).toEqual([
    ['Mulai dari sini', 2, 1],
    ['Lalu', 2, 3],
  ])
})

test('photos are seen on the square alone: beside much text they would be heavy or hard to read', () => {
  const story = seeded.snapshot.stories.find(({ image }) => image !== undefined)
  if (story === undefined) throw new Error('No story has a picture.')
  const { square, status, slides } = kitFor.story(story, seeded)
  expect(square.image).toBeDefined()
  expect([status, ...slides].map(({ image }) => image)).toEqual([undefined, undefined, undefined, undefined, undefined])
})

test.each(pageKeys)('the page %s has a square and a status with its whole address', (key) => {
  const { square, status, slides } = pageKits[key](context)
  expect(slides).toEqual([])
  expect([square.title, status.title]).toEqual([pageCards[key](context).title, pageCards[key](context).title])
  expect(status.address).toMatch(/^ruangsolusi\.example\/.*$/)
  expect(factOf(status, 'Biaya')).toMatch(/^Gratis\./)
})
