import { ProblemError } from '@ruang-solusi/shared/errors'
import { type MeasuredNode, type Node, Renderer } from '@takumi-rs/core'
import type { Coverage } from './drawable.ts'
import { loadFonts } from './fonts.ts'
import { readCoverage } from './glyph-coverage.ts'
import { once } from './once.ts'
import { cardSize } from './template.ts'

/** Lays out and draws element trees; the one place that knows the drawing engine. */
export type Engine = {
  coverage: Coverage
  measure(tree: Node): Promise<MeasuredNode>
  /** Rows of RGBA pixels. */
  renderPixels(tree: Node): Promise<Buffer>
}

/**
 * The engine with the card fonts, made once per process.
 * @throws ProblemError naming a font that is missing or broken.
 */
export const loadEngine = once(async (): Promise<Engine> => {
  const renderer = new Renderer()
  const coverage = new Set<number>()
  for (const { family, weight, data } of await loadFonts()) {
    try {
      for (const point of readCoverage(data)) coverage.add(point)
      await renderer.registerFont({ name: family, weight, data })
    } catch (cause) {
      throw new ProblemError(`Huruf kartu "${family}" (${weight}) rusak.`, 'Pasang ulang paket dengan npm install, lalu terbitkan lagi.', {
        path: family,
        cause,
      })
    }
  }
  return {
    coverage,
    measure: (tree) => renderer.measure(tree, cardSize),
    renderPixels: (tree) => renderer.render(tree, { ...cardSize, format: 'raw' }),
  }
})
