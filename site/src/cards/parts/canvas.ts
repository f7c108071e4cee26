import { column, type Element, row } from '../element.ts'
import { fontStack } from '../fonts.ts'
import { palette } from '../palette.ts'
import { cardSize } from '../template.ts'

/** The margins that keep words inside the central 1200×600 and clear of rounded previews. */
export const margin = { x: 64, y: 54 } as const

/** The width between the margins, px. */
export const contentWidth = cardSize.width - 2 * margin.x

const ribbonBand = { width: 420, height: 60 }

/** How far a header reaches on an example, px from the left edge: the band begins there. */
export const ribbonStart = 1034

/** The CONTOH band across the top right corner. */
const ribbon = (): Element =>
  row(
    {
      position: 'absolute',
      top: 53,
      left: 907,
      ...ribbonBand,
      transform: 'rotate(45deg)',
      backgroundColor: palette.ink,
      alignItems: 'center',
      justifyContent: 'center',
    },
    { type: 'text', text: 'CONTOH', style: { color: palette.white, fontSize: 29, fontWeight: 800, letterSpacing: 4 } },
  )

/** The whole card: what lies behind, the words, and the band of an example on top. */
export const canvas = (background: string, isExample: boolean, ...children: (Element | undefined)[]): Element =>
  column({ ...cardSize, backgroundColor: background, fontFamily: fontStack }, ...children, isExample ? ribbon() : undefined)

/** A column of words between the top and bottom margins; header first, footer last, the rest in between. */
export const words = (place: { left: number; width: number }, header: Element, main: Element, footer: Element): Element =>
  column(
    {
      position: 'absolute',
      left: place.left,
      top: margin.y,
      width: place.width,
      height: cardSize.height - 2 * margin.y,
      justifyContent: 'space-between',
    },
    header,
    main,
    footer,
  )
