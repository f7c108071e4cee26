import type { Card, ClaimStamp } from '@ruang-solusi/shared/card'
import { column, type Element, row } from '../element.ts'
import { fitText } from '../fit-text.ts'
import { palette } from '../palette.ts'
import { canvas, contentWidth, margin, ribbonStart, words } from '../parts/canvas.ts'
import { fitted, setText } from '../parts/fitted.ts'
import { footerOf } from '../parts/footer.ts'
import { headerOf } from '../parts/header.ts'
import { cardSize } from '../template.ts'
import type { Design } from './design.ts'

/** How a claim is shown: a claim that holds is not struck through. */
const looks: Record<ClaimStamp, { ground: string; ink: string; text: string; isStruck: boolean }> = {
  HOAKS: { ground: palette.rose, ink: palette.red, text: palette.claim, isStruck: true },
  MENYESATKAN: { ground: palette.rose, ink: palette.red, text: palette.claim, isStruck: true },
  BENAR: { ground: palette.mint, ink: palette.leaf, text: palette.ink, isStruck: false },
  'BELUM TERBUKTI': { ground: palette.amber, ink: palette.umber, text: palette.ink, isStruck: false },
}

const padding = { x: 30, y: 22 }
const gap = 28

/** The claim as it circulates, with the verdict stamped on it. */
async function claimBox({ text, stamp }: NonNullable<Card['quoted']>): Promise<{ element: Element; height: number }> {
  const look = looks[stamp]
  const word = await fitText(stamp, { width: 330, height: 50, lines: 1, sizes: [36, 32], weight: 800, leading: 1.1, tracking: 0.06 })
  const plate = row(
    {
      transform: 'rotate(-5deg)',
      border: `5px solid ${look.ink}`,
      borderRadius: 12,
      padding: '8px 18px',
      backgroundColor: palette.cream,
      flexShrink: 0,
    },
    setText(word, look.ink),
  )
  const width = contentWidth - 2 * padding.x - gap - word.width - 46
  const claim = await fitText(`“${text.replace(/^["“”]+|["“”]+$/gu, '')}”`, {
    width,
    height: 80,
    lines: 2,
    sizes: [29, 27, 25],
    weight: 500,
    leading: 1.36,
  })
  const struck = look.isStruck ? { textDecorationLine: 'line-through', textDecorationColor: look.ink, textDecorationThickness: '3px' } : {}
  const lead = await fitted('Yang beredar:', { width, height: 40, lines: 1, sizes: [25], weight: 700, leading: 1.3 }, look.ink)
  const element = row(
    { backgroundColor: look.ground, borderRadius: 22, padding: `${padding.y}px ${padding.x}px`, alignItems: 'center', gap },
    plate,
    column({ gap: 2 }, lead, setText(claim, look.text, {}, struck)),
  )
  return { element, height: Math.max(claim.height + 34, 70) + 2 * padding.y }
}

/** Cream; the truth is the headline, and the stamp stays on the quoted claim. */
export const clarification: Design = {
  async build(card) {
    const header = await headerOf(card, card.example ? ribbonStart - margin.x : contentWidth, {
      pill: palette.leaf,
      pillText: palette.white,
      kicker: palette.slate,
    })
    const footer = await footerOf(card, contentWidth, {
      wall: palette.green,
      light: palette.marigold,
      publisher: palette.green,
      meta: palette.slate,
    })
    const claim = card.quoted && (await claimBox(card.quoted))
    const room = cardSize.height - 2 * margin.y - header.height - footer.height - (claim?.height ?? 0) - 3 * 24
    const box = {
      width: card.example ? 1010 : contentWidth,
      height: room,
      sizes: [72, 66, 62, 58, 54, 50, 46, 42, 38, 34],
      weight: 800 as const,
      leading: 1.12,
      tracking: -0.022,
    }
    const main = column({ gap: 24 }, await fitted(card.title, box, palette.ink), claim?.element)
    return canvas(palette.cream, card.example, words({ left: margin.x, width: contentWidth }, header.element, main, footer.element))
  },
}
