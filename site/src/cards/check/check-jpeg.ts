import sharp from 'sharp'
import type { Size } from '../engine/engine.ts'
import { limits } from '../limits.ts'
import type { TextPlace } from '../paint/paint-plan.ts'
import { checkTexts, refuseCard } from './check-texts.ts'
import { countRgb } from './contrast.ts'

/**
 * Checks a finished card with a photo as a reader will get it: format, size, bytes, that no text is cut off, that every
 * text can be read.
 * @throws ProblemError naming what is wrong, with the measured value.
 */
export async function checkJpeg(file: Buffer, size: Size, texts: TextPlace[]): Promise<void> {
  if (file.length > limits.mostBytes) refuseCard(`Berkas kartu ${file.length} byte, paling besar ${limits.mostBytes}.`, file.length)
  if (file.readUInt16BE(0) !== 0xffd8) refuseCard('Kartu berfoto bukan JPEG.', file.toString('hex', 0, 4))
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  if (info.width !== size.width || info.height !== size.height) {
    refuseCard(`Ukuran kartu ${info.width}×${info.height}, seharusnya ${size.width}×${size.height}.`, {
      width: info.width,
      height: info.height,
    })
  }
  checkTexts(texts, size, (place) => countRgb(data, info.width, place))
}
