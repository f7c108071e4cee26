import { doorwayScene } from '../drawings/doorway-scene.ts'
import { palette } from '../palette.ts'
import { titleBlock } from '../parts/title-block.ts'
import type { Design } from './design.ts'
import { onLight } from './themes.ts'

const theme = {
  ...onLight,
  ...{ ground: palette.sand, panel: palette.sandDeep, pill: palette.terracotta, kicker: palette.bark },
  ...{ title: palette.bark, line: palette.earth, meta: palette.earth },
}

/** Sand; a picture in the doorway's arch, the person's own words beside it. */
export const story: Design = {
  theme: () => theme,
  art: () => doorwayScene,
  main: (card, colours, room) => titleBlock(card, colours, room, [60, 54, 48, 42]),
}
