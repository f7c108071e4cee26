import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { once } from '../once.ts'

/** One font file as the engine and the coverage check take it. */
export type CardFont = { family: string; weight: number; data: Buffer }

/** The family that all but Javanese script and Arabic are set in. */
export const mainFamily = 'Plus Jakarta Sans'

const faces = [
  { family: mainFamily, package: 'plus-jakarta-sans', subset: 'latin', weights: [500, 700, 800] },
  { family: mainFamily, package: 'plus-jakarta-sans', subset: 'latin-ext', weights: [500, 700, 800] },
  { family: 'Noto Sans Javanese', package: 'noto-sans-javanese', subset: 'javanese', weights: [500, 700] },
  { family: 'Noto Sans Arabic', package: 'noto-sans-arabic', subset: 'arabic', weights: [500, 700, 800] },
]

/** The stack every text is set in; the later ones draw what the first cannot. */
export const fontStack = `${mainFamily}, Noto Sans Javanese, Noto Sans Arabic`

/**
 * Reads a font file of an installed package.
 * @throws ProblemError naming the file that cannot be read.
 */
export async function loadFont(family: string, file: string, weight: number): Promise<CardFont> {
  try {
    return { family, weight, data: await readFile(createRequire(import.meta.url).resolve(file)) }
  } catch (cause) {
    throw new ProblemError(`Huruf kartu "${file}" tidak dapat dibaca.`, 'Pasang ulang paket dengan npm install, lalu terbitkan lagi.', {
      path: file,
      cause,
    })
  }
}

/**
 * The card fonts, from the installed packages, never the network.
 * @throws ProblemError naming the file that cannot be read.
 */
export const loadFonts = once(() =>
  Promise.all(
    faces.flatMap(({ family, package: name, subset, weights }) =>
      weights.map((weight) => loadFont(family, `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`, weight)),
    ),
  ),
)
