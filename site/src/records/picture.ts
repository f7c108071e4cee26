import { type PictureFormat, pictureFormats, picturePath } from '@ruang-solusi/shared/paths'
import type { PageContext, Words } from './context.ts'

/** Widths at which every picture is served, in pixels. */
const pictureWidths = [360, 720]

/** A picture as a `picture` needs it; width and height are those of the largest file, `focus` what stays visible. */
export type Picture = {
  sources: { type: string; srcset: string }[]
  src: string
  width: number
  height: number
  alt: Words
  focus: string
}

/** A file of a picture: how wide, and how encoded. */
type PictureFile = { width: number; format: PictureFormat }

/** The widths at which a picture is worth serving; small originals are never enlarged. */
const widthsOf = (original: number): number[] => {
  const smaller = pictureWidths.filter((width) => width <= original)
  return smaller.length === 0 ? [original] : smaller
}

/** Every file that a picture is served as: both light formats at each width, and one that old browsers know. */
export const filesOf = (original: number): PictureFile[] => {
  const widths = widthsOf(original)
  return pictureFormats.flatMap((format) => (format === 'jpg' ? widths.slice(0, 1) : widths).map((width) => ({ width, format })))
}

/** The picture of a document; undefined when it has none or the snapshot lacks it. */
export function pictureOf(hash: string | undefined, { library, words }: PageContext): Picture | undefined {
  const media = library.findMedia(hash)
  if (media === undefined) return undefined
  const widths = widthsOf(media.width)
  const width = widths.at(-1) ?? media.width
  return {
    sources: (['avif', 'webp'] as const).map((format) => ({
      type: `image/${format}`,
      srcset: widths.map((each) => `${picturePath(media.hash, each, format)} ${each}w`).join(', '),
    })),
    src: picturePath(media.hash, widths[0] ?? width, 'jpg'),
    width,
    height: Math.round((media.height * width) / media.width),
    alt: words(media.alt),
    focus: `${media.focalX}% ${media.focalY}%`,
  }
}
