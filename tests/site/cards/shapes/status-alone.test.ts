import { expect, test } from 'vitest'
import { drawableCard } from '../../../../site/src/cards/drawable.ts'
import { loadEngine } from '../../../../site/src/cards/engine/engine.ts'
import { planIn } from '../../../../site/src/cards/shapes/index.ts'
import { seedKitCards } from '../seed-cards.ts'

/** What is painted on a card, a text a line, as it can be read. */
async function readable(card: Parameters<(typeof planIn)['status']>[0]): Promise<{ text: string; cut: string[] }> {
  const { marks } = await planIn.status(drawableCard(card, (await loadEngine()).coverage))
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  const said = texts.map(({ lines }) => lines.join(' ').replaceAll('\u00a0', ' '))
  return { text: said.join('\n'), cut: said.filter((_, index) => texts[index]?.isWhole === false) }
}

test('every status of an open programme shows, in its pixels, all that a reader without a link needs', async () => {
  const open = (await seedKitCards()).filter(
    ({ type, card }) => type === 'programme' && card.shape === 'status' && card.quiet === undefined,
  )
  expect(open.length).toBeGreaterThan(10)
  for (const { slug, card } of open) {
    const { text, cut } = await readable(card)
    for (const said of ['Untuk siapa', 'Kapan', 'Bawa apa', 'Biaya', card.badge, card.until, card.date, card.publisher]) {
      expect({ slug, text }).toEqual({ slug, text: expect.stringContaining(said ?? 'nothing') })
    }
    expect(text).toMatch(/Ke mana|Tanya/)
    expect(text.replace(/\s/g, '')).toContain(card.address)
    expect({ slug, cut }).toEqual({ slug, cut: [] })
  }
})
