import { z } from 'zod'
import { Localised, MediaHash } from './values.ts'

/** An image as the site needs it; its file is `<hash>.webp`. */
export const Media = z.strictObject({
  hash: MediaHash,
  alt: Localised,
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** The point that must stay visible when cropped, in percent from the left and the top. */
  focalX: z.number().min(0).max(100),
  focalY: z.number().min(0).max(100),
})
export type Media = z.infer<typeof Media>
