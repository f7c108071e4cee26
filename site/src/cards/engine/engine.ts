import { ProblemError } from '@ruang-solusi/shared/errors'
import { Renderer } from '@takumi-rs/core'
import { once } from '../once.ts'
import type { Element } from './element.ts'
import { type CardFont, loadFonts, mainFamily } from './fonts.ts'
import { readCoverage } from './glyph-coverage.ts'

/** Width and height, px. */
export type Size = { width: number; height: number }

/** Sets texts and draws element trees; the one place that knows the drawing engine. */
export type Engine = {
  /** The code points some card font has a glyph for. */
  coverage: ReadonlySet<number>
  /** The code points of the main font, whose letters stand side by side and change nothing but their distance. */
  plain: ReadonlySet<number>
  /** How far each text of a tree's children reaches to the right, px. */
  measure(tree: Element): Promise<number[]>
  /** Rows of RGBA pixels; what nothing covers is transparent. */
  renderPixels(tree: Element, size: Size): Promise<Buffer>
}

// drawings are kept as finished pixels, so the engine itself need not keep any
const cacheMaxBytes = 4_000_000

/** Where words are measured, no line is as long. */
const measuringSize: Size = { width: 20_000, height: 20_000 }

async function registerFont(renderer: Renderer, { family, weight, data }: CardFont): Promise<Set<number>> {
  try {
    const points = readCoverage(data)
    await renderer.registerFont({ name: family, weight, data })
    return points
  } catch (cause) {
    throw new ProblemError(`Huruf kartu "${family}" (${weight}) rusak.`, 'Pasang ulang paket dengan npm install, lalu terbitkan lagi.', {
      path: family,
      cause,
    })
  }
}

/**
 * The engine with the card fonts, made once per process.
 * @throws ProblemError naming a font that is missing or broken.
 */
export const loadEngine = once(async (): Promise<Engine> => {
  const renderer = new Renderer({ cacheMaxBytes })
  const coverage = new Set<number>()
  const plain = new Set<number>()
  for (const font of await loadFonts()) {
    for (const point of await registerFont(renderer, font)) {
      coverage.add(point)
      if (font.family === mainFamily) plain.add(point)
    }
  }
  return {
    coverage,
    plain,
    measure: async (tree) => {
      const { children } = await renderer.measure(tree, measuringSize)
      return children.map(({ runs }) => Math.max(0, ...runs.map(({ x, width }) => x + width)))
    },
    renderPixels: (tree, size) => renderer.render(tree, { ...size, format: 'raw' }),
  }
})
