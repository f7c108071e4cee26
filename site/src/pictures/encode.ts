import type { PictureFormat } from '@ruang-solusi/shared/paths'
import type { Sharp } from 'sharp'

/** Raised when formats or their options change, so that old files are made anew. */
export const encoding = 'a3'

/** What a picture may weigh, in bytes, so that it and its page fit into 30 KB. */
export const pictureLimit = 15_000

/** How each format is written at a quality; the effort is what a build has time for. */
const writers: Record<PictureFormat, { write: (image: Sharp, quality: number) => Sharp; qualities: number[] }> = {
  avif: { write: (image, quality) => image.avif({ quality, effort: 3, chromaSubsampling: '4:2:0' }), qualities: [50, 40, 30, 20] },
  webp: { write: (image, quality) => image.webp({ quality, effort: 4 }), qualities: [72, 56, 40, 25] },
  jpg: {
    write: (image, quality) => image.flatten({ background: '#fff' }).jpeg({ quality, progressive: true }),
    qualities: [70, 55, 40, 25],
  },
}

/** Encodes a picture as well as its limit of bytes allows; one that is too heavy even at the lowest quality is for the gate to refuse. */
export async function encodePicture(image: Sharp, format: PictureFormat): Promise<Buffer> {
  const { write, qualities } = writers[format]
  let encoded = Buffer.alloc(0)
  for (const quality of qualities) {
    encoded = await write(image.clone(), quality).toBuffer()
    if (encoded.length <= pictureLimit) break
  }
  return encoded
}
