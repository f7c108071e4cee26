import { type Card, cardFor, claimStamps, pageCards } from '@ruang-solusi/shared/card'
import { describe, expect, test } from 'vitest'
import { designs } from '../../../site/src/cards/designs/index.ts'
import { drawCard } from '../../../site/src/cards/draw-card.ts'
import { drawableCard } from '../../../site/src/cards/drawable.ts'
import type { Element } from '../../../site/src/cards/element.ts'
import { loadEngine } from '../../../site/src/cards/engine.ts'
import { type TextPlace, textPlaces } from '../../../site/src/cards/text-places.ts'
import { cardSnapshot, changed, siteUrl } from '../../shared/card/card-snapshot.ts'

const snapshot = cardSnapshot()
const context = { snapshot, siteUrl }
const cards: Card[] = [
  cardFor.programme(changed(snapshot.programmes, {}), context),
  cardFor.clarification(changed(snapshot.clarifications, {}), context),
  cardFor.story(changed(snapshot.stories, {}), context),
  cardFor.notice(changed(snapshot.notices, {}), context),
  cardFor.guide(changed(snapshot.guides, {}), context),
  cardFor.agency(changed(snapshot.agencies, {}), context),
  cardFor.topic(changed(snapshot.topics, {}), context),
  cardFor.paper(changed(snapshot.papers, {}), context),
  pageCards.check(context),
  pageCards.home(context),
]

const hostile: [string, string][] = [
  ['300 characters of words', 'Bantuan untuk keluarga yang baru pindah '.repeat(8).slice(0, 300)],
  ['300 characters without a space', 'x'.repeat(300)],
  ['quotes and tags', '“Kabar” "penting" </script><b>tebal</b> & \'lain\''],
  ['emoji only', '😀🙏🏽👩‍👩‍👧'],
  ['Javanese script', 'ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ ꦲꦶꦁ ꦏꦸꦛ ꦩꦒꦼꦭꦁ'],
  ['Arabic script', 'السلام عليكم ورحمة الله وبركاته'],
  ['a single letter', 'A'],
]

/** What a card would draw, before it is drawn. */
async function placesOf(card: Card): Promise<TextPlace[]> {
  const { coverage, measure } = await loadEngine()
  const tree: Element = await designs[card.design].build(drawableCard(card, coverage), undefined)
  return textPlaces(tree, await measure(tree))
}

describe.each(hostile)('a title of %s', (_, title) => {
  test.each(cards.map((card) => [card.design, card] as const))('is drawn whole and readable on a %s card', async (_design, card) => {
    expect((await drawCard({ ...card, title })).length).toBeLessThan(60_000)
  })
})

const longest = (card: Card): Card => {
  const long = 'pemberdayaan masyarakat, perlindungan anak, dan keluarga berencana '.repeat(8)
  return {
    ...card,
    title: long.slice(0, 120),
    badge: long.slice(0, 90),
    kicker: long.slice(0, 120),
    line: long.slice(0, 400),
    figure: card.figure && 'Rp999.999.999.999 – 1.000.000.000.000',
    quoted: card.quoted && { ...card.quoted, text: long.slice(0, 400) },
    items: card.items?.map(() => long),
    publisher: long.slice(0, 120),
    address: 'bantuan.dan.panduan.warga.magelangkota.go.id',
  }
}

describe.each(cards.map((card) => [card.design, longest(card)] as const))('a %s card with every field as long as can be', (_, card) => {
  test('is drawn whole and readable', async () => {
    expect((await drawCard(card)).length).toBeLessThan(60_000)
  })

  test('keeps its texts apart from one another and from the band', async () => {
    const places = (await placesOf(card)).filter(({ text }) => text !== 'CONTOH')
    const touching = places.flatMap((one, index) =>
      places.slice(index + 1).filter((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        return across > 2 && down > 2
      }),
    )
    expect(touching).toEqual([])
    // the lower edge of the band runs from (992, 0) to (1200, 208)
    expect(places.filter(({ right, top }) => right - top > 985)).toEqual([])
  })
})

test.each(claimStamps)('the stamp %s fits beside the longest claim', async (stamp) => {
  const card = {
    ...cardFor.clarification(changed(snapshot.clarifications, {}), context),
    quoted: { text: 'kabar '.repeat(66).trim(), stamp },
  }
  expect((await placesOf(card)).map(({ text }) => text)).toContain(stamp)
  expect((await drawCard(card)).length).toBeLessThan(60_000)
})

test('lines of a title keep their order and do not overlap', async () => {
  const [card] = cards
  const places = await placesOf({ ...card, title: 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas duabelas' } as Card)
  const lines = places.filter(({ text }) => /satu|sepuluh|duabelas/.test(text))
  expect(lines.length).toBeGreaterThan(1)
  for (const [index, line] of lines.slice(1).entries()) expect(line.top).toBeGreaterThanOrEqual((lines[index]?.bottom ?? 0) - 1)
})

test('a title of emoji gives way to words, never to nothing', async () => {
  const [card] = cards
  const texts = (await placesOf({ ...card, figure: undefined, rhythm: undefined, title: '😀😀' } as Card)).map(({ text }) => text)
  expect(texts.filter((text) => text.includes('Program Indonesia')).length).toBeGreaterThan(1)
  expect(texts).not.toContain('')
})
