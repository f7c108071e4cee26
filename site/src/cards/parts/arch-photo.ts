import type { Photo } from '../designs/design.ts'
import { column, type Element } from '../element.ts'

/** How thick the wall around a picture is, px. */
const wall = 12

/** A photo in the doorway: cut into its arch, a wall around it, standing on the lower edge; `left` is the photo's. */
export function archPhoto({ width, height, data }: Photo, left: number, colour: string): Element {
  const arch = { borderTopLeftRadius: width / 2 + wall, borderTopRightRadius: width / 2 + wall }
  return column(
    {
      position: 'absolute',
      left: left - wall,
      bottom: 0,
      width: width + 2 * wall,
      height: height + wall,
      backgroundColor: colour,
      ...arch,
    },
    {
      type: 'image',
      src: { width, height, data },
      width,
      height,
      style: {
        position: 'absolute',
        left: wall,
        top: wall,
        width,
        height,
        borderTopLeftRadius: width / 2,
        borderTopRightRadius: width / 2,
      },
    },
  )
}
