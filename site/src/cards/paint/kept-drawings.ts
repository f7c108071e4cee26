import { loadEngine } from '../engine/engine.ts'
import type { Drawing } from './marks.ts'
import { type IndexedPixels, reduceColours } from './reduce-colours.ts'

const mostBytes = 32_000_000

/** Drawings in the order in which they were last used. */
const kept = new Map<string, IndexedPixels>()
let bytes = 0

function keep(key: string, pixels: IndexedPixels): void {
  kept.set(key, pixels)
  bytes += pixels.indices.length
  for (const [oldest, { indices }] of kept) {
    if (bytes <= mostBytes || oldest === key) break
    kept.delete(oldest)
    bytes -= indices.length
  }
}

/** A drawing as indices into its own palette; the engine draws it at the first time. */
export async function loadDrawing({ key, size, build }: Drawing): Promise<IndexedPixels> {
  const known = kept.get(key)
  if (known !== undefined) {
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const { renderPixels } = await loadEngine()
  const pixels = reduceColours(await renderPixels(build(), size))
  if (!kept.has(key)) keep(key, pixels)
  return pixels
}
