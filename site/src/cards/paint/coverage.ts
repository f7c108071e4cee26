/** Into how many steps the edge of a letter or shape goes from its ground to its colour; 0 is the ground, this the colour. */
export const fullCoverage = 7

/** The step of a coverage from 0 to 255. */
export const coverageOf = (alpha: number): number => Math.round((alpha * fullCoverage) / 255)
