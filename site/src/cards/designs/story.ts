import { doorwayScene } from '../drawings/doorway-scene.ts'
import { column, drawing } from '../element.ts'
import { palette } from '../palette.ts'
import { archPhoto } from '../parts/arch-photo.ts'
import { canvas, margin, ribbonStart, words } from '../parts/canvas.ts'
import { fitted, fittedLine } from '../parts/fitted.ts'
import { footerOf } from '../parts/footer.ts'
import { headerOf } from '../parts/header.ts'
import { cardSize } from '../template.ts'
import type { Design } from './design.ts'

const photo = { width: 400, height: 560 }
const left = margin.x + photo.width + 56
const width = cardSize.width - left - margin.x

/** Sand; a picture in the doorway's arch, the person's own words beside it. */
export const story: Design = {
  photo,
  async build(card, picture) {
    const header = await headerOf(card, card.example ? ribbonStart - left : width, {
      pill: palette.terracotta,
      pillText: palette.white,
      kicker: palette.bark,
    })
    const footer = await footerOf(card, width, {
      wall: palette.green,
      light: palette.marigold,
      publisher: palette.green,
      meta: palette.earth,
    })
    const room = cardSize.height - 2 * margin.y - header.height - footer.height - 2 * 26
    const line = await fittedLine(
      card.line,
      { width, height: 126, lines: 3, sizes: [29, 27, 25], weight: 500, leading: 1.38 },
      palette.earth,
    )
    const title = await fitted(
      card.title,
      { width, height: room - (line ? 140 : 0), sizes: [56, 52, 48, 44, 40, 37, 34], weight: 800, leading: 1.15, tracking: -0.02 },
      palette.bark,
    )
    return canvas(
      palette.sand,
      card.example,
      picture === undefined
        ? drawing(doorwayScene, photo.width, photo.height, { position: 'absolute', left: margin.x, bottom: 0 })
        : archPhoto(picture, margin.x, palette.terracotta),
      words({ left, width }, header.element, column({ gap: 22 }, title, line), footer.element),
    )
  },
}
