import { inflateSync } from 'node:zlib'
import { ProblemError } from '@ruang-solusi/shared/errors'

/** Finds a table of a WOFF file and unpacks it. */
function readTable(woff: Buffer, tag: string): Buffer {
  const count = woff.toString('latin1', 0, 4) === 'wOFF' ? woff.readUInt16BE(12) : 0
  for (let entry = 44; entry < 44 + count * 20; entry += 20) {
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue
    const start = woff.readUInt32BE(entry + 4)
    const packedLength = woff.readUInt32BE(entry + 8)
    const packed = woff.subarray(start, start + packedLength)
    return packedLength < woff.readUInt32BE(entry + 12) ? inflateSync(packed) : packed
  }
  throw new ProblemError(`The font has no "${tag}" table.`, 'Use the WOFF files of the @fontsource packages.', { path: tag })
}

/** Segments of code points, 16 bits wide (cmap format 4). */
function* readNarrowSegments(table: Buffer): Generator<number> {
  const segments = table.readUInt16BE(6)
  for (let at = 0; at < segments; at += 2) {
    const last = table.readUInt16BE(14 + at)
    const first = table.readUInt16BE(16 + segments + at)
    const delta = table.readUInt16BE(16 + 2 * segments + at)
    const offsetAt = 16 + 3 * segments + at
    const offset = table.readUInt16BE(offsetAt)
    for (let point = first; point <= last && point !== 0xffff; point++) {
      const glyph = offset === 0 ? point + delta : table.readUInt16BE(offsetAt + offset + 2 * (point - first))
      if ((glyph & 0xffff) !== 0) yield point
    }
  }
}

/** Groups of code points, 32 bits wide (cmap format 12). */
function* readWideGroups(table: Buffer): Generator<number> {
  const groups = table.readUInt32BE(12)
  for (let group = 16; group < 16 + groups * 12; group += 12) {
    for (let point = table.readUInt32BE(group); point <= table.readUInt32BE(group + 4); point++) yield point
  }
}

/**
 * The code points a WOFF font has glyphs for.
 * @throws ProblemError when the file is no WOFF font.
 */
export function readCoverage(woff: Buffer): Set<number> {
  const cmap = readTable(woff, 'cmap')
  const points = new Set<number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + index * 8))
    const format = table.readUInt16BE(0)
    const found = format === 4 ? readNarrowSegments(table) : format === 12 ? readWideGroups(table) : []
    for (const point of found) points.add(point)
  }
  return points
}
