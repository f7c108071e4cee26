import { crc32, deflateSync } from 'node:zlib'
import type { Surface } from '../paint/surface.ts'
import { chooseTokens } from './choose-tokens.ts'
import { adlerOf, findRuns } from './runs.ts'
import { writeDeflate } from './write-deflate.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Deflate with a window of 32 KiB. */
const zlibHeader = Buffer.from([0x78, 0xda])

function chunk(name: string, ...contents: Uint8Array[]): Buffer {
  const length = contents.reduce((sum, content) => sum + content.length, 0)
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(name, 'latin1'), ...contents, Buffer.alloc(4)])
  whole.writeUInt32BE(length, 0)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + length)), 8 + length)
  return whole
}

const bigEndian = (...numbers: number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 4)
  numbers.forEach((number, index) => {
    bytes.writeUInt32BE(number, index * 4)
  })
  return bytes
}

function wrap({ width, height, inks }: Surface, ...packed: Uint8Array[]): Buffer {
  const colours = Buffer.from(inks.palette.flatMap((colour) => [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff]))
  const header = chunk('IHDR', bigEndian(width, height), Buffer.from([8, 3, 0, 0, 0]))
  return Buffer.concat([signature, header, chunk('PLTE', colours), chunk('IDAT', ...packed), chunk('IEND')])
}

/** Writes a surface as an 8-bit indexed PNG. Runs are what a flat drawing consists of, so they are what is compressed. */
export function encodeIndexedPng(surface: Surface): Buffer {
  const runs = findRuns(surface.rows)
  const checksum = adlerOf(runs)
  return wrap(surface, zlibHeader, writeDeflate(chooseTokens(runs, surface.stride)), bigEndian(checksum))
}

/** The same in a tenth fewer bytes, for ten times the time. */
export const encodeThoroughly = (surface: Surface): Buffer => wrap(surface, deflateSync(surface.rows, { level: 9, memLevel: 9 }))
