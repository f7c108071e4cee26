/** How large the texts of the rows are printed. */
export const posterSizes = ['large', 'medium', 'small'] as const
export type PosterSize = (typeof posterSizes)[number]

/** Sizes of a poster as its style sheet sets them: millimetres, characters on a line, and how many of them a text may have. */
export type PosterPaper = {
  /** Height between the borders, less publisher, dates and all fixed gaps. */
  height: number
  /** What the band of an example takes. */
  band: number
  lead: Line
  what: Record<'short' | 'middle' | 'long', Line>
  about: Line
  /** Texts of the rows, in large letters where all of them find room so. */
  rows: Record<PosterSize, Line>
  /** Height of a label above a row; 0 where it runs in. */
  label: number
  /** Gap below a row. */
  gap: number
  /** The price is printed larger than the rest of its line. */
  cost: Line & { weight: number }
  /** The line about the check. */
  dates: number
  /** What stands below the QR code; no room for it where `most` is 0. */
  side: Line & { code: number }
}
type Line = { most: number; perLine: number; height: number }

/** A4 upright, 186 × 276 mm inside the printer's margins. */
export const a4: PosterPaper = {
  height: 234,
  band: 13,
  lead: { most: 120, perLine: 42, height: 8.5 },
  what: {
    short: { most: 40, perLine: 20, height: 15.9 },
    middle: { most: 85, perLine: 25, height: 12.7 },
    long: { most: 150, perLine: 31, height: 10.4 },
  },
  about: { most: 150, perLine: 50, height: 7.6 },
  rows: {
    large: { most: 320, perLine: 28, height: 8.3 },
    medium: { most: 260, perLine: 33, height: 7.1 },
    small: { most: 220, perLine: 40, height: 6 },
  },
  label: 5.1,
  gap: 3.6,
  cost: { most: 60, perLine: 66, height: 9, weight: 1.7 },
  dates: 160,
  side: { most: 220, perLine: 23, height: 6, code: 64 },
}

/** Half of an A4, lying, 186 × 134 mm. */
export const a5: PosterPaper = {
  height: 86,
  band: 9,
  lead: { most: 80, perLine: 62, height: 6.1 },
  what: {
    short: { most: 40, perLine: 34, height: 9.6 },
    middle: { most: 85, perLine: 45, height: 6.8 },
    long: { most: 110, perLine: 45, height: 6.8 },
  },
  about: { most: 0, perLine: 60, height: 5 },
  rows: {
    large: { most: 150, perLine: 36, height: 7 },
    medium: { most: 150, perLine: 41, height: 6.3 },
    small: { most: 150, perLine: 47, height: 5.6 },
  },
  label: 0,
  gap: 1.6,
  cost: { most: 40, perLine: 80, height: 6.5, weight: 1.7 },
  dates: 150,
  side: { most: 0, perLine: 20, height: 5, code: 45 },
}

/** Height of a text, generous, because no two phones print with the same letters. */
export const heightOf = (text: string, { perLine, height }: Pick<Line, 'perLine' | 'height'>): number =>
  text === '' ? 0 : Math.ceil((text.length + 3) / perLine) * height
