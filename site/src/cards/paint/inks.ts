import { fullCoverage } from './coverage.ts'

/** PNG's limit. */
const mostColours = 256

/** Colours that differ less look the same; squared, see `distance`. */
const alike = 30

/** A packed colour (0xBBGGRR) from "#rrggbb". */
export const packColour = (hex: string): number => Number.parseInt(hex.slice(5, 7) + hex.slice(3, 5) + hex.slice(1, 3), 16)

/** How different two packed colours look, roughly: squared, green weighing most. */
export function distance(a: number, b: number): number {
  const red = (a & 0xff) - (b & 0xff)
  const green = ((a >> 8) & 0xff) - ((b >> 8) & 0xff)
  const blue = ((a >> 16) & 0xff) - ((b >> 16) & 0xff)
  return 3 * red * red + 6 * green * green + blue * blue
}

/** The index of the colour nearest to another, and how far it is. */
export function nearest(palette: readonly number[], colour: number): { index: number; apart: number } {
  let index = 0
  let apart = Number.POSITIVE_INFINITY
  for (let tried = 0; tried < palette.length && apart > 0; tried++) {
    const other = distance(palette[tried] ?? 0, colour)
    if (other < apart) {
      index = tried
      apart = other
    }
  }
  return { index, apart }
}

/** The colours of one picture; they grow as it is painted. */
export type Inks = {
  /** Packed colours, by index. */
  palette: number[]
  /** The index of exactly this colour, or of the nearest when there is no room for it. */
  indexOf(colour: number): number
  /** Indices by ground and coverage, `ground * (fullCoverage + 1) + coverage`, for a colour laid over any ground. */
  over(colour: number): Ramps
}

/** Finds a colour laid over a ground at a coverage. */
type Ramps = { table: Int16Array; fill(ground: number, coverage: number): number }

const mixed = (ground: number, colour: number, share: number, shift: number): number =>
  Math.round(((ground >> shift) & 0xff) * (1 - share) + ((colour >> shift) & 0xff) * share) << shift

/** Colours that begin with those of a backdrop; the backdrop's own list stays as it is. */
export function createInks(first: readonly number[]): Inks {
  const palette = [...first]
  const ramps = new Map<number, Ramps>()
  const find = (colour: number, mostApart: number): number => {
    const near = nearest(palette, colour)
    if (near.apart <= mostApart || palette.length >= mostColours) return near.index
    return palette.push(colour) - 1
  }
  const over = (colour: number): Ramps => {
    const known = ramps.get(colour)
    if (known !== undefined) return known
    const table = new Int16Array(mostColours * (fullCoverage + 1)).fill(-1)
    const fill = (ground: number, coverage: number): number => {
      const [share, below] = [coverage / fullCoverage, palette[ground] ?? 0]
      const blend = mixed(below, colour, share, 0) | mixed(below, colour, share, 8) | mixed(below, colour, share, 16)
      const index = find(blend, coverage === fullCoverage ? 0 : alike)
      table[ground * (fullCoverage + 1) + coverage] = index
      return index
    }
    const made = { table, fill }
    ramps.set(colour, made)
    return made
  }
  return { palette, indexOf: (colour) => find(colour, 0), over }
}
