import { answerSheet } from '../drawings/answer-sheet.ts'
import { palette } from '../palette.ts'
import { titleBlock } from '../parts/title-block.ts'
import type { Design, Theme } from './design.ts'

const theme: Theme = {
  ...{ ground: palette.marigold, panel: palette.marigoldDeep, pill: palette.green, pillText: palette.white },
  ...{ kicker: palette.onMarigold, title: palette.onMarigold, line: palette.onMarigold, figure: palette.onMarigold },
  ...{ wall: palette.green, light: palette.cream, publisher: palette.greenDeep, meta: palette.onMarigold, sheet: palette.cream },
}

/** Marigold; beside the question, the first screen of the check. */
export const screener: Design = { theme: () => theme, art: () => answerSheet, main: titleBlock }
