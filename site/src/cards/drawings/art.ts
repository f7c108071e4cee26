/** A drawing of 200 × 480 that stands on the lower edge of its panel; equal names are equal drawings. A large one fills the panel. */
export type Art = { name: string; svg: string; isLarge?: true }

/** The size every such drawing is made for. */
export const artSize = { width: 200, height: 480 } as const
