/** Raise by one whenever a change of the drawing changes pixels; every card is then named and drawn anew. */
export const templateVersion = 1

/** Width and height of every card, px. */
export const cardSize = { width: 1200, height: 630 } as const

/** What the finished files are held to; part of every card's name. Bytes are whole files. */
export const encoderOptions = {
  /** Numbers of colours tried in turn until a drawn card is small enough. */
  pngColours: [96, 48, 24],
  pngBytes: 60_000,
  /** zlib's; 9 saves a twelfth of the bytes for eight times the time. */
  pngLevel: 6,
  /** Qualities tried in turn until a photo card is small enough. */
  jpegQualities: [82, 72, 62, 52, 42],
  jpegBytes: 90_000,
  /** Above this no file leaves. */
  mostBytes: 300_000,
} as const
