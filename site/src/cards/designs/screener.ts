import { tick } from '../drawings/tick.ts'
import { column, drawing, type Element, row } from '../element.ts'
import { palette } from '../palette.ts'
import { canvas, margin, words } from '../parts/canvas.ts'
import { fitted, fittedLine } from '../parts/fitted.ts'
import { footerOf } from '../parts/footer.ts'
import { headerOf } from '../parts/header.ts'
import { cardSize } from '../template.ts'
import type { Design } from './design.ts'

const sheet = { width: 340, left: cardSize.width - margin.x - 340 }
const width = sheet.left - margin.x - 56
const answerWidth = sheet.width - 60

/** One answer of the drawn question; the first is chosen. */
async function answer(text: string, isChosen: boolean): Promise<Element> {
  const ink = isChosen ? palette.white : palette.green
  const box = { width: answerWidth - 40 - (isChosen ? 36 : 0), height: 40, lines: 1, sizes: [27, 25, 23], weight: 700 as const }
  return row(
    {
      width: answerWidth,
      height: 62,
      borderRadius: 16,
      paddingLeft: 20,
      alignItems: 'center',
      gap: 10,
      border: `3px solid ${palette.green}`,
      backgroundColor: isChosen ? palette.green : palette.white,
    },
    isChosen ? drawing(tick(palette.marigold), 26, 26) : undefined,
    await fitted(text, box, ink),
  )
}

/** Marigold; the question at left, the first screen of the check at right. */
export const screener: Design = {
  async build(card) {
    const [question, ...answers] = card.items ?? []
    const header = await headerOf(card, width, { pill: palette.green, pillText: palette.white, kicker: palette.ink })
    const footer = await footerOf(card, width, {
      wall: palette.green,
      light: palette.cream,
      publisher: palette.greenDeep,
      meta: palette.onMarigold,
    })
    const room = cardSize.height - 2 * margin.y - header.height - footer.height - 2 * 24
    const title = await fitted(
      card.title,
      { width, height: room * 0.7, sizes: [74, 68, 62, 56, 50, 44, 38], weight: 800, leading: 1.08, tracking: -0.025 },
      palette.onMarigold,
    )
    const line = await fittedLine(
      card.line,
      { width, height: room * 0.29, lines: 2, sizes: [31, 28, 25], weight: 500, leading: 1.35 },
      palette.onMarigold,
    )
    const rows = await Promise.all(answers.slice(0, 4).map((text, index) => answer(text, index === 0)))
    const heading = await fittedLine(
      question,
      { width: answerWidth, height: 70, lines: 2, sizes: [27, 25], weight: 700, leading: 1.2 },
      palette.ink,
    )
    const shape = { position: 'absolute', width: sheet.width, left: sheet.left, borderRadius: 30 } as const
    return canvas(
      palette.marigold,
      card.example,
      column({ ...shape, top: 162, height: 404, backgroundColor: palette.marigoldDeep }),
      column(
        { ...shape, top: 148, height: 404, backgroundColor: palette.cream, padding: '26px 30px', justifyContent: 'space-between' },
        heading,
        ...rows,
      ),
      words({ left: margin.x, width }, header.element, column({ gap: 18 }, title, line), footer.element),
    )
  },
}
