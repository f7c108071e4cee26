import { serviceHouse } from '../drawings/service-house.ts'
import { palette } from '../palette.ts'
import { titleBlock } from '../parts/title-block.ts'
import type { Design } from './design.ts'
import { onLight } from './themes.ts'

const theme = { ...onLight, ground: palette.white, panel: palette.green, pattern: palette.greenLine, sheet: palette.creamDeep }

/** White beside green; the house one may walk into. */
export const agency: Design = { theme: () => theme, art: () => serviceHouse, main: titleBlock }
