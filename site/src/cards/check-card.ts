import { ProblemError } from '@ruang-solusi/shared/errors'
import sharp from 'sharp'
import { contrastWithin } from './contrast.ts'
import { cardSize, encoderOptions } from './template.ts'
import type { TextPlace } from './text-places.ts'

const leastContrast = 4.5

/** Chat apps cut previews to 2:1 and round the corners; no text stands outside, px. */
const safe = { left: 12, top: 15, right: cardSize.width - 12, bottom: cardSize.height - 15 }

const report = 'Laporkan kartu ini kepada pengelola sistem.'

function refuse(problem: string, value: unknown): never {
  throw new ProblemError(problem, report, { path: 'card', value })
}

/** What the first bytes say; a PNG that is not indexed is not what we send. */
function formatOf(file: Buffer): 'png' | 'jpeg' | 'lain' {
  if (file.readUInt32BE(0) === 0x89504e47 && file[25] === 3) return 'png'
  return file.readUInt16BE(0) === 0xffd8 ? 'jpeg' : 'lain'
}

/**
 * Checks a finished card file as a reader will get it: format, size, bytes, no text cut off, every text readable.
 * @throws ProblemError naming what is wrong, with the measured value.
 */
export async function checkCard(file: Buffer, format: 'png' | 'jpeg', texts: TextPlace[]): Promise<void> {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  if (width !== cardSize.width || height !== cardSize.height)
    refuse(`Ukuran kartu ${width}×${height}, seharusnya 1200×630.`, { width, height })
  if (formatOf(file) !== format) refuse(`Jenis berkas kartu ${formatOf(file)}, seharusnya ${format}.`, formatOf(file))
  if (file.length > encoderOptions.mostBytes)
    refuse(`Berkas kartu ${file.length} byte, paling besar ${encoderOptions.mostBytes}.`, file.length)
  for (const place of texts) {
    if (place.left < safe.left || place.top < safe.top || place.right > safe.right || place.bottom > safe.bottom) {
      refuse(`Tulisan "${place.text}" keluar dari bingkai kartu.`, place)
    }
    const contrast = contrastWithin({ data, ...info }, place)
    if (contrast < leastContrast) refuse(`Kontras tulisan "${place.text}" hanya ${contrast.toFixed(1)}:1, paling sedikit 4,5:1.`, contrast)
  }
}
