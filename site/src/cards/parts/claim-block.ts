import type { Card, ClaimStamp } from '@ruang-solusi/shared/card'
import type { Room } from '../designs/design.ts'
import { column, row } from '../engine/element.ts'
import { fontStack } from '../engine/fonts.ts'
import type { Block, Drawing } from '../paint/marks.ts'
import { palette } from '../palette.ts'
import { fitText } from '../text/fit-text.ts'
import { scaled } from './scaled.ts'
import { plate, sideBySide, stack } from './stack.ts'
import { setText, textBlock } from './text-block.ts'

/** How a claim is shown: a claim that holds is not struck through; `width` of the stamp at scale 1, px. */
const looks: Record<ClaimStamp, { ground: string; ink: string; text: string; isStruck: boolean; width: number }> = {
  HOAKS: { ground: palette.rose, ink: palette.red, text: palette.claim, isStruck: true, width: 184 },
  MENYESATKAN: { ground: palette.rose, ink: palette.red, text: palette.claim, isStruck: true, width: 268 },
  BENAR: { ground: palette.mint, ink: palette.leaf, text: palette.ink, isStruck: false, width: 184 },
  'BELUM TERBUKTI': { ground: palette.amber, ink: palette.umber, text: palette.ink, isStruck: false, width: 300 },
}

const stampHeight = 96

/** The verdict's word on a tilted plate. */
function stampBlock(stamp: ClaimStamp, scale: number): Block {
  const { ground, ink, width } = looks[stamp]
  const size = { width: Math.round(width * scale), height: Math.round(stampHeight * scale) }
  const [border, radius] = [Math.round(5 * scale), Math.round(12 * scale)]
  const drawing: Drawing = {
    key: JSON.stringify(['stamp', stamp, size]),
    size,
    build: () =>
      column(
        { ...size, backgroundColor: ground, alignItems: 'center', justifyContent: 'center' },
        row(
          {
            ...{ transform: 'rotate(-5deg)', border: `${border}px solid ${ink}`, borderRadius: radius, backgroundColor: palette.cream },
            padding: `${Math.round(6 * scale)}px ${Math.round(16 * scale)}px`,
          },
          {
            type: 'text',
            text: stamp,
            style: {
              color: ink,
              fontFamily: fontStack,
              fontSize: Math.round(31 * scale),
              fontWeight: 800,
              letterSpacing: 1.8 * scale,
              whiteSpace: 'nowrap',
            },
          },
        ),
      ),
  }
  return { ...size, marks: [{ kind: 'drawing', drawing, left: 0, top: 0 }] }
}

/** The claim as it circulates; struck through line by line where it does not hold. */
async function claimText({ text, stamp }: NonNullable<Card['quoted']>, width: number, lines: number, scale: number): Promise<Block> {
  const look = looks[stamp]
  const words = `“${text.replace(/^["“”]+|["“”]+$/gu, '')}”`
  const fitted = await fitText(words, {
    width,
    height: 60 * lines * scale,
    lines,
    sizes: scaled([27, 25], scale),
    weight: 500,
    leading: 1.34,
  })
  const block = setText(fitted, look.text)
  if (!look.isStruck) return block
  const thickness = Math.max(2, Math.round(2.6 * scale))
  const strokes = fitted.reaches.map((reach, line) => ({
    ...{ kind: 'rectangle' as const, left: 0, top: (line + 0.54) * fitted.lineHeight - thickness / 2, width: reach, height: thickness },
    ...{ radius: 0, colour: look.ink },
  }))
  return { ...block, marks: [...block.marks, ...strokes] }
}

/** The claim on a plate of its own, the verdict stamped on it; beside the words, or above them where the card is narrow. */
export async function claimBlock(
  quoted: NonNullable<Card['quoted']>,
  { wide, scale }: Pick<Room, 'wide' | 'scale'>,
  lines: number,
): Promise<Block> {
  const look = looks[quoted.stamp]
  const [x, y] = [22 * scale, 16 * scale]
  const stamp = stampBlock(quoted.stamp, scale)
  const isNarrow = wide < 720 * scale
  const width = wide - 2 * x - (isNarrow ? 0 : stamp.width + 20 * scale)
  const box = { width, height: 40 * scale, lines: 1, sizes: scaled([25], scale), weight: 700 as const, leading: 1.3 }
  const lead = await textBlock('Yang beredar:', box, look.ink)
  const claim = await claimText(quoted, width, lines, scale)
  const inner = isNarrow
    ? stack(0, sideBySide(14 * scale, stamp, lead), claim)
    : sideBySide(20 * scale, stamp, stack(2 * scale, lead, claim))
  return plate(inner, { x, y, radius: 22 * scale, colour: look.ground, width: wide })
}
