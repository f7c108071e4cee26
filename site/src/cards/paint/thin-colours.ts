import { createInks, nearest } from './inks.ts'
import { choosePalette } from './reduce-colours.ts'
import type { Surface } from './surface.ts'

/** The mean error that remains, see `distance`; about 46 dB below full contrast. */
const meanError = 16

/** The same picture in as few colours as its look allows; the surface itself is changed. */
export function thinColours(surface: Surface): Surface {
  const { rows, stride, inks } = surface
  const counts = new Array<number>(inks.palette.length).fill(0)
  for (let at = 0; at < rows.length; at++) {
    if (at % stride !== 0) counts[rows[at] as number] = (counts[rows[at] as number] as number) + 1
  }
  const palette = choosePalette({ colours: inks.palette, counts }, inks.palette.length, meanError)
  const indexOf = Uint8Array.from(inks.palette, (colour) => nearest(palette, colour).index)
  for (let at = 0; at < rows.length; at++) if (at % stride !== 0) rows[at] = indexOf[rows[at] as number] as number
  return { ...surface, inks: createInks(palette) }
}
