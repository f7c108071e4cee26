import { iconDoor } from '../drawings/icon-door.ts'
import { palette } from '../palette.ts'
import { titleBlock } from '../parts/title-block.ts'
import type { Design } from './design.ts'
import { onLight } from './themes.ts'

const theme = { ...onLight, ground: palette.sandGreen, panel: palette.sandGreenDeep, pill: palette.marigold, pillText: palette.ink }
const door = { wall: palette.green, inside: palette.cream, ink: palette.green, floor: palette.marigold }

/** The green of dry rice fields; the need drawn large in a door. */
export const topic: Design = { theme: () => theme, art: ({ icon = 'house' }) => iconDoor(icon, door), main: titleBlock }
