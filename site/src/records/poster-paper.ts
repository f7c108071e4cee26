/** Sizes of a poster as its style sheet sets them: millimetres, characters on a line, and how many of them a text may have. */
export type PosterPaper = {
  /** Height between the borders, less example band, publisher and all fixed gaps. */
  height: number
  lead: Line
  what: Record<'short' | 'middle' | 'long', Line>
  about: Line
  row: Line
  /** Height of a label above a row; 0 where it runs in. */
  label: number
  /** Gap below a row. */
  gap: number
  cost: Line
  dates: Line
}
type Line = { most: number; perLine: number; height: number }

/** A4 upright, 186 × 276 mm inside the printer's margins. */
export const a4: PosterPaper = {
  height: 217,
  lead: { most: 120, perLine: 42, height: 8.5 },
  what: {
    short: { most: 40, perLine: 20, height: 15.9 },
    middle: { most: 85, perLine: 25, height: 12.7 },
    long: { most: 150, perLine: 31, height: 10.4 },
  },
  about: { most: 150, perLine: 48, height: 7.6 },
  row: { most: 220, perLine: 40, height: 6 },
  label: 5.1,
  gap: 3.6,
  cost: { most: 60, perLine: 62, height: 7.5 },
  dates: { most: 160, perLine: 92, height: 4.9 },
}

/** Half of an A4, lying, 186 × 134 mm. */
export const a5: PosterPaper = {
  height: 94,
  lead: { most: 80, perLine: 62, height: 6.1 },
  what: {
    short: { most: 40, perLine: 34, height: 9.6 },
    middle: { most: 85, perLine: 47, height: 6.8 },
    long: { most: 110, perLine: 47, height: 6.8 },
  },
  about: { most: 0, perLine: 60, height: 5 },
  row: { most: 150, perLine: 49, height: 5.6 },
  label: 0,
  gap: 1.6,
  cost: { most: 40, perLine: 78, height: 5.6 },
  dates: { most: 160, perLine: 102, height: 4.4 },
}

/** Height of a text, words kept whole; generous, because no two phones print with the same letters. */
export const heightOf = (text: string, { perLine, height }: Line): number =>
  text === '' ? 0 : Math.ceil((text.length + 2) / perLine) * height
