import { type Card, cardSizes } from '@ruang-solusi/shared/card'
import { designs } from '../designs/index.ts'
import type { Size } from '../engine/engine.ts'
import { type Block, moved } from '../paint/marks.ts'
import type { Plan } from '../paint/paint-plan.ts'
import { palette } from '../palette.ts'
import { claimBlock } from '../parts/claim-block.ts'
import { factsBlock } from '../parts/facts-block.ts'
import { footerBlock, footerMark, placeMark } from '../parts/footer.ts'
import { headerBlock } from '../parts/header.ts'
import { listBlock } from '../parts/list-block.ts'
import { stack } from '../parts/stack.ts'
import { backdropOf } from './backdrop.ts'
import { panelOf, panelWords } from './panel.ts'

const size = cardSizes.status
const scale = 1.3
const panelWidth = 312
const left = 76
const right = size.width - panelWidth - 32
/** Phones lay their own signs over the upper and lower edge. */
const top = 120
const gap = 32
const sheet = { left: 40, top: 770, width: size.width - 80, height: 870, radius: 44 }
const inset = { x: 48, y: 44 }
const blockGap = 36
const factSizes = [48, 46, 44, 42, 40, 38, 36, 34]
/** The badge may lie over the panel, but stays clear of an example's band. */
const headerWidth = 880

/** What the sheet lists: steps, in most of its room, and facts. */
async function sheetBlock({ items = [], ordered, first = 1, facts = [] }: Card, { width, height }: Size): Promise<Block> {
  const below = await factsBlock(facts, { width, height: items.length > 0 ? height * 0.5 : height }, factSizes, {
    label: palette.green,
    text: palette.ink,
  })
  if (items.length === 0) return below
  const colours = { text: palette.ink, disc: palette.green, number: palette.white }
  return stack(
    blockGap,
    await listBlock(items, ordered && first, { width, height: height - below.height - blockGap }, factSizes, colours),
    below,
  )
}

/** For a status: it fills a phone, stands alone, and says everything on a sheet below the headline. */
export async function planStatus(card: Card): Promise<Plan> {
  const design = designs[card.design]
  const theme = design.theme(card)
  const panel = panelOf(card, design, theme, { left: size.width - panelWidth, top: 0, width: panelWidth, height: sheet.top })
  const width = right - left
  const header = await headerBlock(card, theme, { badge: headerWidth, kicker: width }, scale)
  const mainTop = top + header.height + gap
  const room = { width, height: sheet.top - gap - mainTop, scale, wide: width }
  const main = await design.main({ ...card, quoted: undefined, line: undefined }, theme, room)
  const inside = { width: sheet.width - 2 * inset.x, height: sheet.height - 2 * inset.y }
  const claim = card.quoted && (await claimBlock(card.quoted, { wide: inside.width, scale: 1.2 }, 2))
  const facts = await sheetBlock(card, { ...inside, height: inside.height - (claim === undefined ? 0 : claim.height + blockGap) })
  const listed = stack(blockGap, claim, facts)
  const footer = await footerBlock(card, theme, size.width - 2 * left, scale, 'more')
  const footerTop = sheet.top + sheet.height + 30
  const mark = placeMark(left, footerTop + 6, scale)
  return {
    size,
    backdrop: backdropOf(card, { size, theme, panel, mark, sheets: [{ ...sheet, colour: theme.sheet }] }),
    panel,
    marks: [
      ...(await panelWords(card, design, panel)),
      ...moved(header.marks, left, top),
      ...moved(main.marks, left, mainTop + (room.height - main.height) / 2),
      ...moved(listed.marks, sheet.left + inset.x, sheet.top + (sheet.height - listed.height) / 2),
      ...moved(footer.marks, left + (footerMark.width + footerMark.gap) * scale, footerTop),
    ],
  }
}
