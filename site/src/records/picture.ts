import { picturePath } from '@ruang-solusi/shared/paths'
import type { PageContext, Words } from './context.ts'

/** Widths at which every picture is served, in pixels. */
const pictureWidths = [360, 720]

/** A picture as an `img` needs it; width and height are those of the largest file, `focus` what stays visible. */
export type Picture = { src: string; srcset: string; width: number; height: number; alt: Words; focus: string }

/** The widths at which a picture is worth serving; small originals are never enlarged. */
export const widthsOf = (original: number): number[] => {
  const smaller = pictureWidths.filter((width) => width <= original)
  return smaller.length === 0 ? [original] : smaller
}

/** The picture of a document; undefined when it has none or the snapshot lacks it. */
export function pictureOf(hash: string | undefined, { library, words }: PageContext): Picture | undefined {
  const media = library.findMedia(hash)
  if (media === undefined) return undefined
  const widths = widthsOf(media.width)
  const width = widths.at(-1) ?? media.width
  return {
    src: picturePath(media.hash, widths[0] ?? width),
    srcset: widths.map((each) => `${picturePath(media.hash, each)} ${each}w`).join(', '),
    width,
    height: Math.round((media.height * width) / media.width),
    alt: words(media.alt),
    focus: `${media.focalX}% ${media.focalY}%`,
  }
}
