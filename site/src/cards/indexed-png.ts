import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'
import type { IndexedPixels } from './reduce-colours.ts'

const pack = promisify<Buffer, { level: number; memLevel: number }, Buffer>(deflate)
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** Each row begins with the filter it uses; indices compress best with none. */
function rows(indices: Uint8Array, width: number): Buffer {
  const height = indices.length / width
  const filtered = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++) filtered.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  return filtered
}

/** Writes an 8-bit indexed PNG; `level` is zlib's, 1 to 9. */
export async function encodeIndexedPng({ palette, indices }: IndexedPixels, width: number, level: number): Promise<Buffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(indices.length / width, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff]))
  const packed = await pack(rows(indices, width), { level, memLevel: 9 })
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))])
}
