import { type BitWriter, createBitWriter } from './bit-writer.ts'
import { distanceCodes, distanceSymbols, endSymbol, lengthCodes, literalSymbols } from './deflate-codes.ts'
import { buildHuffmanCode, type HuffmanCode } from './huffman.ts'
import type { Tokens } from './tokens.ts'

const longestCode = 15
const longestLengthCode = 7
/** The order in which deflate says how long the codes of code lengths are. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

function countSymbols({ values, distances, count }: Tokens): { literals: Uint32Array; distances: Uint32Array } {
  const counts = { literals: new Uint32Array(literalSymbols), distances: new Uint32Array(distanceSymbols) }
  const add = (list: Uint32Array, symbol: number) => {
    list[symbol] = (list[symbol] as number) + 1
  }
  for (let token = 0; token < count; token++) {
    const value = values[token] as number
    const distance = distances[token] as number
    add(counts.literals, distance === 0 ? value : (lengthCodes.symbols[value] as number))
    if (distance > 0) add(counts.distances, distanceCodes.symbols[distance] as number)
  }
  counts.literals[endSymbol] = 1
  return counts
}

/** Code lengths with repeats said once: 16 repeats the last, 17 and 18 are zeros; `extra` is written in `bits` bits. */
function packLengths(lengths: number[]): { symbol: number; extra: number; bits: number }[] {
  const packed: { symbol: number; extra: number; bits: number }[] = []
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] ?? 0
    let repeats = 1
    while (lengths[at + repeats] === length && repeats < 138) repeats++
    if (length === 0 && repeats >= 3) {
      packed.push(repeats < 11 ? { symbol: 17, extra: repeats - 3, bits: 3 } : { symbol: 18, extra: repeats - 11, bits: 7 })
      at += repeats
      continue
    }
    packed.push({ symbol: length, extra: 0, bits: 0 })
    at++
    const again = Math.min(6, repeats - 1)
    if (length === 0 || again < 3) continue
    packed.push({ symbol: 16, extra: again - 3, bits: 2 })
    at += again
  }
  return packed
}

const trimmed = (lengths: Uint8Array, least: number): number[] => {
  let end = lengths.length
  while (end > least && lengths[end - 1] === 0) end--
  return Array.from(lengths.subarray(0, end))
}

/** One block, which is the last, with codes of its own. */
function writeHeader({ put }: BitWriter, literals: HuffmanCode, distances: HuffmanCode): void {
  const [literalLengths, distanceLengths] = [trimmed(literals.lengths, 257), trimmed(distances.lengths, 1)]
  const packed = packLengths([...literalLengths, ...distanceLengths])
  const counts = new Uint32Array(19)
  for (const { symbol } of packed) counts[symbol] = (counts[symbol] ?? 0) + 1
  const { lengths, bits } = buildHuffmanCode(counts, longestLengthCode)
  let shown = lengthOrder.length
  while (shown > 4 && lengths[lengthOrder[shown - 1] ?? 0] === 0) shown--
  put(1, 1)
  put(2, 2)
  put(literalLengths.length - 257, 5)
  put(distanceLengths.length - 1, 5)
  put(shown - 4, 4)
  for (const symbol of lengthOrder.slice(0, shown)) put(lengths[symbol] ?? 0, 3)
  for (const { symbol, extra, bits: extraBits } of packed) {
    put(bits[symbol] ?? 0, lengths[symbol] ?? 0)
    put(extra, extraBits)
  }
}

/** The code of each match length with the bits that follow it. */
function joinExtras({ bits, lengths }: HuffmanCode): { bits: Uint32Array; counts: Uint8Array } {
  const { symbols, extras, bases } = lengthCodes
  const joined = { bits: new Uint32Array(symbols.length), counts: new Uint8Array(symbols.length) }
  symbols.forEach((symbol, length) => {
    const count = lengths[symbol] ?? 0
    joined.bits[length] = (bits[symbol] ?? 0) | ((length - (bases[length] ?? 0)) << count)
    joined.counts[length] = count + (extras[length] ?? 0)
  })
  return joined
}

/** Writes tokens as a deflate stream of one block; the answer holds until the next call. */
export function writeDeflate(tokens: Tokens): Uint8Array {
  const counts = countSymbols(tokens)
  const literals = buildHuffmanCode(counts.literals, longestCode)
  const back = buildHuffmanCode(counts.distances, longestCode)
  const writer = createBitWriter()
  const { put } = writer
  writeHeader(writer, literals, back)
  const { values, distances, count } = tokens
  const lengths = joinExtras(literals)
  for (let token = 0; token < count; token++) {
    const value = values[token] as number
    const distance = distances[token] as number
    if (distance === 0) {
      put(literals.bits[value] as number, literals.lengths[value] as number)
      continue
    }
    put(lengths.bits[value] as number, lengths.counts[value] as number)
    const far = distanceCodes.symbols[distance] as number
    put(back.bits[far] as number, back.lengths[far] as number)
    put(distance - (distanceCodes.bases[distance] as number), distanceCodes.extras[distance] as number)
  }
  put(literals.bits[endSymbol] as number, literals.lengths[endSymbol] as number)
  return writer.finish()
}
