import { paperSheet } from '../drawings/paper-sheet.ts'
import { palette } from '../palette.ts'
import { titleBlock } from '../parts/title-block.ts'
import type { Design } from './design.ts'
import { onLight } from './themes.ts'

const theme = { ...onLight, ground: palette.creamDeep, panel: palette.creamShade, pill: palette.terracotta }

/** Deep cream; the paper itself, drawn. */
export const paper: Design = { theme: () => theme, art: () => paperSheet, main: titleBlock }
