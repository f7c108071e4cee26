import { type Card, cardSizes } from '@ruang-solusi/shared/card'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawCard } from '../../../site/src/cards/draw-card.ts'
import { drawableCard } from '../../../site/src/cards/drawable.ts'
import { loadEngine } from '../../../site/src/cards/engine/engine.ts'
import { planIn } from '../../../site/src/cards/shapes/index.ts'
import { comparePixels } from './likeness.ts'
import { onePerDesign } from './one-per-design.ts'
import { referenceTree } from './reference-tree.ts'

/** The card as the engine draws it in full colour. */
async function referencePixels(card: Card): Promise<Buffer> {
  const { coverage, renderPixels } = await loadEngine()
  const plan = await planIn[card.shape](drawableCard(card, coverage))
  const pixels = await renderPixels(await referenceTree(plan), plan.size)
  return sharp(pixels, { raw: { ...cardSizes[card.shape], channels: 4 } })
    .removeAlpha()
    .raw()
    .toBuffer()
}

describe.each(['landscape', 'square', 'status', 'slide'] as const)('in the shape %s', (shape) => {
  test('few colours look like all of them: at least 42 dB on every design', async () => {
    const cards = await onePerDesign(shape)
    expect(cards.size).toBeGreaterThan(3)
    for (const [design, card] of cards) {
      const drawn = await sharp(await drawCard(card))
        .removeAlpha()
        .toColourspace('srgb')
        .raw()
        .toBuffer()
      const { psnr, visible } = comparePixels(drawn, await referencePixels(card))
      expect({ design, isAlike: psnr >= 42, visible: visible < 0.001, psnr }).toMatchObject({ design, isAlike: true, visible: true })
    }
  })
})
