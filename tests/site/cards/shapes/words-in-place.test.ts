import { type Card, type CardShape, cardSizes, claimStamps } from '@ruang-solusi/shared/card'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawCard } from '../../../../site/src/cards/draw-card.ts'
import { drawableCard } from '../../../../site/src/cards/drawable.ts'
import { loadEngine } from '../../../../site/src/cards/engine/engine.ts'
import { paintPlan, preparePlan, type TextPlace } from '../../../../site/src/cards/paint/paint-plan.ts'
import { planIn } from '../../../../site/src/cards/shapes/index.ts'
import { onePerDesign } from '../one-per-design.ts'

const shapes = Object.keys(cardSizes) as CardShape[]

/** Where the texts of a card are painted. */
async function placesOf(card: Card): Promise<TextPlace[]> {
  const plan = await planIn[card.shape](drawableCard(card, (await loadEngine()).coverage))
  return paintPlan(plan, await preparePlan(plan)).texts
}

const wholeText = async (card: Card): Promise<string> => (await placesOf(card)).map(({ text }) => text.replaceAll('\u00a0', ' ')).join('\n')

const long = 'pemberdayaan masyarakat, perlindungan anak, dan keluarga berencana '.repeat(8)
const titles: [string, string][] = [
  ['120 characters, as long as any may be', long.slice(0, 120)],
  ['300 characters without a space', 'x'.repeat(300)],
  ['two thousand words', 'kata '.repeat(2000).trim()],
  ['quotes and tags', '“Kabar” "penting" </script><b>tebal</b> & \'lain\''],
  ['emoji only', '😀🙏🏽👩‍👩‍👧'],
  ['Javanese script', 'ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ ꦲꦶꦁ ꦏꦸꦛ ꦩꦒꦼꦭꦁ ꦲꦏ꧀ꦱꦫ ꦗꦮ'],
  ['Arabic script', 'السلام عليكم ورحمة الله وبركاته'],
  ['several scripts', 'Bantuan “السلام عليكم” untuk ꦩꦒꦼꦭꦁ'],
  ['a single letter', 'A'],
]

const longest = (card: Card): Card => ({
  ...card,
  title: long.slice(0, 120),
  badge: long.slice(0, 60),
  kicker: card.kicker && long.slice(0, 120),
  line: card.line && long.slice(0, 200),
  figure: card.figure && 'Rp999.999.999.999 – 1.000.000.000.000',
  quoted: card.quoted && { ...card.quoted, text: long.slice(0, 400) },
  items: card.items?.map(() => long.slice(0, 300)),
  facts: card.facts?.map(({ label }) => ({ label, text: long.slice(0, 400) })),
  publisher: long.slice(0, 120),
  address: `bantuan.dan.panduan.warga.magelangkota.go.id/program/${'perbaikan-rumah-'.repeat(5)}/`,
})

/** Pairs of texts that lie on one another. */
const touching = (places: TextPlace[]): string[][] =>
  places.flatMap((one, index) =>
    places.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      return across > 2 && down > 2 ? [[one.text, other.text]] : []
    }),
  )

describe.each(shapes)('in the shape %s', (shape) => {
  let cards: Card[]
  beforeAll(async () => {
    cards = [...(await onePerDesign(shape)).values()]
    expect(cards.length).toBeGreaterThan(3)
  })

  // drawing checks that no text leaves the frame and that each can be read
  test.each(titles)('a title of %s is drawn whole on every design', async (_, title) => {
    for (const card of cards) expect((await drawCard({ ...card, title })).length).toBeLessThan(70_000)
  })

  test('texts as long as can be keep apart from one another', async () => {
    for (const card of cards) {
      const places = await placesOf(longest(card))
      expect(touching(places)).toEqual([])
      expect(places.length).toBeGreaterThan(3)
    }
  })

  test('no text reaches the band of an example', async () => {
    const { width } = cardSizes[shape]
    // its lower edge runs from 208 px before the corner to 208 px below it
    for (const card of cards) expect((await placesOf(longest(card))).filter(({ right, top }) => right - top > width - 215)).toEqual([])
  })

  test('every card bears its publisher, its date and its address', async () => {
    for (const card of cards) {
      const text = await wholeText(card)
      expect(text).toContain(card.publisher)
      expect(text).toContain(card.date)
      expect(text.replace(/\s/g, '')).toContain(card.address)
    }
  })
})

test('what a link preview says stands inside the middle square, all but small print', async () => {
  for (const card of (await onePerDesign('landscape')).values()) {
    const places = await placesOf(card)
    const key = places.filter(({ text }) =>
      [card.title, card.figure, card.badge].some((said) => said?.includes(text.replaceAll('\u00a0', ' '))),
    )
    expect(key.length).toBeGreaterThan(1)
    expect(Math.min(...key.map(({ left }) => left))).toBeGreaterThanOrEqual(285)
    expect(Math.max(...key.map(({ right }) => right))).toBeLessThanOrEqual(930)
  }
})

test('what a link preview says stands inside the middle 2:1', async () => {
  for (const card of (await onePerDesign('landscape')).values()) {
    const places = await placesOf(longest(card))
    expect(Math.min(...places.map(({ top }) => top))).toBeGreaterThanOrEqual(15)
    expect(Math.max(...places.map(({ bottom }) => bottom))).toBeLessThanOrEqual(615)
  }
})

test.each(claimStamps)('the stamp %s fits beside the longest claim in every shape', async (stamp) => {
  for (const shape of ['landscape', 'square', 'status'] as const) {
    const card = (await onePerDesign(shape)).get('clarification')
    if (card === undefined) throw new Error('There is no clarification.')
    const text = 'kabar '.repeat(66).trim()
    expect((await drawCard({ ...card, quoted: { text, stamp } })).length).toBeLessThan(65_000)
  }
})

test('lines of a title keep their order and do not overlap', async () => {
  const card = (await onePerDesign('landscape')).get('page')
  const title = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas duabelas'
  const plan = await planIn.landscape({ ...(card as Card), title })
  const mark = plan.marks.find((candidate) => candidate.kind === 'text' && candidate.text.lines.join(' ') === title)
  expect(mark?.kind === 'text' && mark.text.lines.length).toBeGreaterThan(1)
  expect(mark?.kind === 'text' && mark.text.isWhole).toBe(true)
})

test('a title of emoji gives way to words, never to nothing', async () => {
  const card = (await onePerDesign('landscape')).get('programme') as Card
  const text = await wholeText({ ...card, figure: undefined, rhythm: undefined, title: '😀😀' })
  expect(text.match(/Program Indonesia Pintar/g)?.length).toBe(2)
})
