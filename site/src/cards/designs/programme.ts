import type { Card } from '@ruang-solusi/shared/card'
import { kawung } from '../drawings/kawung.ts'
import { column, drawing, type Element } from '../element.ts'
import { palette } from '../palette.ts'
import { archPhoto } from '../parts/arch-photo.ts'
import { canvas, contentWidth, margin, ribbonStart, words } from '../parts/canvas.ts'
import { fitted, fittedLine } from '../parts/fitted.ts'
import { footerOf } from '../parts/footer.ts'
import { headerOf } from '../parts/header.ts'
import { cardSize } from '../template.ts'
import type { Design } from './design.ts'

const photo = { width: 330, height: 440 }
const patternWidth = 470

/** Deep green with the kawung; what one gets in the largest figures of all. */
export const programme: Design = {
  photo,
  async build(card, picture) {
    const width = picture === undefined ? contentWidth : contentWidth - photo.width - 48
    const headerWidth = card.example && picture === undefined ? ribbonStart - margin.x : width
    const header = await headerOf(
      card,
      headerWidth,
      card.quiet
        ? { pill: palette.stone, pillText: palette.slate, kicker: palette.mint }
        : { pill: palette.marigold, pillText: palette.ink, kicker: palette.mint },
    )
    const footer = await footerOf(card, width, {
      wall: palette.white,
      light: palette.marigold,
      publisher: palette.white,
      meta: palette.mint,
    })
    const room = cardSize.height - 2 * margin.y - header.height - footer.height - 2 * 28
    return canvas(
      palette.green,
      card.example,
      picture === undefined
        ? drawing(kawung(patternWidth, cardSize.height, palette.greenLine), patternWidth, cardSize.height, {
            position: 'absolute',
            top: 0,
            right: 0,
          })
        : archPhoto(picture, cardSize.width - margin.x - photo.width, palette.cream),
      words({ left: margin.x, width }, header.element, await offer(card, width, room), footer.element),
    )
  },
}

/** What one gets: the figure and what it is for, or the plain name where it is not money. */
async function offer(card: Card, width: number, room: number): Promise<Element> {
  if (card.figure === undefined) {
    const title = await fitted(
      card.title,
      { width, height: room * 0.56, sizes: [84, 76, 68, 60, 52, 44, 36], weight: 800, leading: 1.1, tracking: -0.02 },
      palette.white,
    )
    const line = await fittedLine(
      card.line,
      { width: Math.min(width, 900), height: room * 0.4, lines: 3, sizes: [34, 31, 28], weight: 500, leading: 1.35 },
      palette.mint,
    )
    return column({ gap: 18 }, title, line)
  }
  const figure = await fitted(
    card.figure,
    { width, height: 130, lines: 1, sizes: [108, 100, 92, 84, 76, 68, 60, 52, 44], weight: 800, leading: 1.12, tracking: -0.03 },
    card.quiet ? palette.stone : palette.glow,
  )
  const sentence = card.rhythm === undefined ? card.title : `${card.rhythm}, ${card.title}`
  const title = await fitted(
    sentence,
    {
      width: Math.min(width, 940),
      height: room - 130,
      sizes: [62, 58, 54, 50, 46, 42, 38, 34],
      weight: 700,
      leading: 1.14,
      tracking: -0.018,
    },
    palette.white,
  )
  return column({ gap: 4 }, figure, title)
}
