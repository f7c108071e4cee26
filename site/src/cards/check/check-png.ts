import { limits } from '../limits.ts'
import type { TextPlace } from '../paint/paint-plan.ts'
import type { Surface } from '../paint/surface.ts'
import { checkTexts, refuseCard } from './check-texts.ts'
import { countIndexed, luminanceSteps } from './contrast.ts'

/** The first bytes of every PNG, up to the name of its header. */
const signature = '89504e470d0a1a0a0000000d49484452'
/** 8 bits, indexed, the usual compression and filters, not interlaced. */
const indexed = '0803000000'

/** What the header of a PNG says: its size, and that it is indexed. */
function readHeader(file: Buffer): { width: number; height: number; isIndexed: boolean } {
  const isPng = file.length > 33 && file.toString('hex', 0, 16) === signature
  if (!isPng) return { width: 0, height: 0, isIndexed: false }
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), isIndexed: file.toString('hex', 24, 29) === indexed }
}

/**
 * Checks a finished flat card: format, size, bytes, that no text is cut off and every text can be read. The pixels are
 * those that were encoded; that they come out of the file again is what tests of the encoder are for.
 * @throws ProblemError naming what is wrong, with the measured value.
 */
export function checkPng(file: Buffer, { width, height, stride, rows, inks }: Surface, texts: TextPlace[]): void {
  if (file.length > limits.mostBytes) refuseCard(`Berkas kartu ${file.length} byte, paling besar ${limits.mostBytes}.`, file.length)
  const header = readHeader(file)
  if (!header.isIndexed) refuseCard('Kartu bukan PNG berpalet.', file.toString('hex', 0, 8))
  if (header.width !== width || header.height !== height) {
    refuseCard(`Ukuran kartu ${header.width}×${header.height}, seharusnya ${width}×${height}.`, header)
  }
  const lights = luminanceSteps(inks.palette)
  checkTexts(texts, { width, height }, (place) => countIndexed(rows, stride, lights, place))
}
