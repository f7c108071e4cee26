import { tickDoor } from '../drawings/tick-door.ts'
import { palette } from '../palette.ts'
import { claimBlock } from '../parts/claim-block.ts'
import { scaled } from '../parts/scaled.ts'
import { stack } from '../parts/stack.ts'
import { textBlock } from '../parts/text-block.ts'
import type { Design } from './design.ts'
import { onLight } from './themes.ts'

const theme = { ...onLight, ground: palette.cream, panel: palette.mintDeep, pill: palette.leaf }

/** Cream; the truth is the headline, and the stamp stays on the quoted claim. */
export const clarification: Design = {
  theme: () => theme,
  art: () => tickDoor,
  async main(card, colours, room) {
    const gap = 22 * room.scale
    const claim = card.quoted && (await claimBlock(card.quoted, room, 2))
    const height = room.height - (claim === undefined ? 0 : claim.height + gap)
    const box = {
      width: room.width,
      height,
      sizes: scaled([60, 54, 48, 44, 40, 36], room.scale),
      weight: 800 as const,
      leading: 1.1,
      tracking: -0.022,
    }
    return stack(gap, await textBlock(card.title, box, colours.title), claim)
  },
}
