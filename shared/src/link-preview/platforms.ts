/** How much of a text is shown: UTF-16 characters, or UTF-8 bytes. */
export type Limit = { characters: number } | { bytes: number }

/** What a platform does with a link preview, as far as editors can see it. */
export type PlatformLimits = {
  /** Where it cuts what it shows. */
  cuts: { title?: Limit; description?: Limit }
  /** The heaviest card that it still draws, bytes. */
  imageBytes: number
}

/** The platforms that most links are passed on by; the simulated crawlers of the tests hold to the same figures. */
export const linkPlatforms = {
  // 600 KB are documented, 300 KB are told of older versions: the smaller holds for both
  whatsapp: { cuts: { title: { characters: 65 }, description: { characters: 155 } }, imageBytes: 300_000 },
  facebook: { cuts: {}, imageBytes: 8_000_000 },
  x: { cuts: { title: { characters: 70 }, description: { characters: 200 } }, imageBytes: 5_000_000 },
  telegram: { cuts: {}, imageBytes: 5_000_000 },
} as const satisfies Record<string, PlatformLimits>
export type LinkPlatform = keyof typeof linkPlatforms

/** What a card may weigh so that it reaches phones with little quota quickly, and the most that any file may, bytes. */
export const cardWeights = { light: 60_000, lightPhoto: 90_000, heavy: 100_000, most: 300_000 } as const
