import type { Card } from '@ruang-solusi/shared/card'
import type { Theme } from '../designs/design.ts'
import { doorwayMark } from '../drawings/doorway-mark.ts'
import { kawung } from '../drawings/kawung.ts'
import { column, drawing, type Element, row } from '../engine/element.ts'
import type { Size } from '../engine/engine.ts'
import { fontStack } from '../engine/fonts.ts'
import type { Drawing } from '../paint/marks.ts'
import { palette } from '../palette.ts'
import type { Panel, Place } from './panel.ts'

/** What lies behind the words; all of it is drawn once for all cards that share it. */
export type BackdropLook = {
  size: Size
  theme: Theme
  panel?: Panel
  /** Where the mark stands. */
  mark: Place
  /** Plain areas, on the ground and the panel; a sheet of paper for what is listed. */
  sheets?: (Place & { radius: number; colour: string })[]
}

const band = { width: 420, height: 60 }

/** The CONTOH band across the upper right corner. */
const ribbon = ({ width }: Size): Element =>
  row(
    {
      ...{ position: 'absolute', top: 53, left: width - 293, ...band },
      ...{ transform: 'rotate(45deg)', backgroundColor: palette.ink, alignItems: 'center', justifyContent: 'center' },
    },
    {
      type: 'text',
      text: 'CONTOH',
      style: { color: palette.white, fontFamily: fontStack, fontSize: 29, fontWeight: 800, letterSpacing: 4 },
    },
  )

const at = ({ left, top, width, height }: Place) => ({ position: 'absolute', left, top, width, height }) as const

function panelElements({ place, art, artPlace }: Panel, { panel, pattern }: Theme): Element[] {
  const lines =
    pattern === undefined ? undefined : drawing(kawung(place.width, place.height, pattern, place.width), place.width, place.height)
  return [column({ ...at(place), backgroundColor: panel }, lines), drawing(art.svg, artPlace.width, artPlace.height, at(artPlace))]
}

/** The picture that lies behind the words of a card. */
export function backdropOf(card: Card, { size, theme, panel, mark, sheets = [] }: BackdropLook): Drawing {
  const { ground, wall, light } = theme
  const panelKey = panel && [panel.place, panel.artPlace, panel.art.name, theme.panel, theme.pattern]
  return {
    key: JSON.stringify([size, ground, wall, light, panelKey, mark, sheets, card.example]),
    size,
    build: () =>
      column(
        { ...size, backgroundColor: ground },
        ...(panel === undefined ? [] : panelElements(panel, theme)),
        ...sheets.map((sheet) => column({ ...at(sheet), borderRadius: sheet.radius, backgroundColor: sheet.colour })),
        drawing(doorwayMark(wall, light), mark.width, mark.height, at(mark)),
        card.example ? ribbon(size) : undefined,
      ),
  }
}
