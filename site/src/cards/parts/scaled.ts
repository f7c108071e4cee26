/** Font sizes of a larger shape; whole numbers, so that few sizes of letters are drawn. */
export const scaled = (sizes: readonly number[], scale: number): number[] => sizes.map((size) => Math.round((size * scale) / 2) * 2)
