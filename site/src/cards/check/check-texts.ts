import { ProblemError } from '@ruang-solusi/shared/errors'
import type { Size } from '../engine/engine.ts'
import type { TextPlace } from '../paint/paint-plan.ts'
import { type Counts, contrastIn } from './contrast.ts'

const leastContrast = 4.5

/** Chat apps cut previews to 2:1 and round the corners; no text stands outside, px from the edges. */
const safe = { x: 12, y: 15 }

const report = 'Laporkan kartu ini kepada pengelola sistem.'

/** Refuses a finished card, with the measured value. */
export function refuseCard(problem: string, value: unknown): never {
  throw new ProblemError(problem, report, { path: 'card', value })
}

/**
 * Checks that no text is cut off and every text can be read.
 * @param countLuminance how many pixels of a place have each luminance.
 * @throws ProblemError naming the text, with the measured contrast.
 */
export function checkTexts(texts: TextPlace[], { width, height }: Size, countLuminance: (place: TextPlace) => Counts): void {
  for (const place of texts) {
    if (place.left < safe.x || place.top < safe.y || place.right > width - safe.x || place.bottom > height - safe.y) {
      refuseCard(`Tulisan "${place.text}" keluar dari bingkai kartu.`, place)
    }
    const contrast = contrastIn(countLuminance(place))
    if (contrast < leastContrast) {
      refuseCard(`Kontras tulisan "${place.text}" hanya ${contrast.toFixed(1)}:1, paling sedikit 4,5:1.`, contrast)
    }
  }
}
