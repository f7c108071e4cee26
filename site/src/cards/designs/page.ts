import { litDoor } from '../drawings/lit-door.ts'
import { palette } from '../palette.ts'
import { titleBlock } from '../parts/title-block.ts'
import type { Design } from './design.ts'
import { onGreen } from './themes.ts'

const theme = { ...onGreen, pill: palette.cream, pillText: palette.green }
const art = litDoor({ wall: palette.cream, light: palette.marigold, floor: palette.marigoldDeep, leaf: palette.creamDeep })

/** Deep green with the open door: the face of the site itself. */
export const page: Design = { theme: () => theme, art: () => art, main: titleBlock }
