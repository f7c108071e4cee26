import type { Media } from '@ruang-solusi/shared/content'
import { type DrawingKey, drawingKeys, drawings } from '@ruang-solusi/shared/examples'

/** The drawings as if uploaded: one invented hash each. */
export const mediaOfDrawings = Object.fromEntries(
  drawingKeys.map((key, index) => {
    const { alt, focalX, focalY } = drawings[key]
    return [key, { hash: String(index).padStart(32, '0'), alt, width: 1600, height: 1200, focalX, focalY }]
  }),
) as Record<DrawingKey, Media>
