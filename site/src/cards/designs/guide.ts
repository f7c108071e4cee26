import { column, type Element, row } from '../element.ts'
import { palette } from '../palette.ts'
import { canvas, margin, ribbonStart } from '../parts/canvas.ts'
import { fitted, fittedLine } from '../parts/fitted.ts'
import { onLight, titleBlock } from '../parts/title-block.ts'
import { cardSize } from '../template.ts'
import type { Design } from './design.ts'

const sheet = { width: 440, height: 420, top: 150 }
const width = cardSize.width - 2 * margin.x - sheet.width - 48
const stepWidth = sheet.width - 56 - 62

/** One numbered step; a line leads on to the next. */
async function step(text: string, number: number): Promise<Element> {
  const circle = row(
    {
      width: 46,
      height: 46,
      borderRadius: 23,
      backgroundColor: palette.green,
      alignItems: 'center',
      justifyContent: 'center',
      flexShrink: 0,
    },
    await fitted(String(number), { width: 46, height: 46, lines: 1, sizes: [27], weight: 800 }, palette.white),
  )
  const words = await fittedLine(
    text,
    { width: stepWidth, height: 104, lines: 3, sizes: [27, 25, 23], weight: 500, leading: 1.25 },
    palette.ink,
  )
  return row({ gap: 16, alignItems: 'center' }, circle, words)
}

/** Light green; the first steps numbered on a sheet. */
export const guide: Design = {
  async build(card) {
    const steps = await Promise.all((card.items ?? []).slice(0, 3).map((text, index) => step(text, index + 1)))
    const place = { position: 'absolute', left: cardSize.width - margin.x - sheet.width } as const
    return canvas(
      palette.mint,
      card.example,
      column(
        {
          ...place,
          top: sheet.top,
          width: sheet.width,
          height: sheet.height,
          borderRadius: 30,
          backgroundColor: palette.white,
          padding: '30px 28px',
          justifyContent: 'space-around',
        },
        ...steps,
      ),
      await titleBlock(card, {
        left: margin.x,
        width,
        headerWidth: ribbonStart - margin.x,
        colours: { ...onLight, pill: palette.leaf },
        sizes: [66, 60, 55, 50, 46, 42, 38, 34],
      }),
    )
  },
}
