import sharp from 'sharp'

/** How like two pictures of one size are: the peak signal to noise ratio in dB, and the share of pixels that differ visibly. */
export type Likeness = { psnr: number; visible: number }

/** A difference in one of red, green and blue that one sees, of 255. */
const seen = 48

const rgb = (file: Buffer, width?: number): Promise<Buffer> =>
  (width === undefined ? sharp(file) : sharp(file).resize({ width, kernel: 'lanczos3' }))
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer()

/** Compares the pixels of two pictures, red, green and blue. */
export function comparePixels(one: Buffer, other: Buffer): Likeness {
  if (one.length !== other.length) throw new Error(`The pictures have ${one.length} and ${other.length} bytes.`)
  let [error, differing] = [0, 0]
  for (let at = 0; at < one.length; at += 3) {
    let worst = 0
    for (let channel = at; channel < at + 3; channel++) {
      const difference = Math.abs((one[channel] ?? 0) - (other[channel] ?? 0))
      error += difference ** 2
      worst = Math.max(worst, difference)
    }
    if (worst > seen) differing++
  }
  return { psnr: 10 * Math.log10(255 ** 2 / (error / one.length || 1e-9)), visible: differing / (one.length / 3) }
}

/** Compares two picture files, after both were made `width` px wide. */
export const compareFiles = async (one: Buffer, other: Buffer, width?: number): Promise<Likeness> =>
  comparePixels(await rgb(one, width), await rgb(other, width))
