/** How many bits each symbol takes, 0 for one that does not occur; and its bits, the first to be written lowest. */
export type HuffmanCode = { lengths: Uint8Array; bits: Uint16Array }

/** How deep each symbol lies in Huffman's tree; symbols come from the rarest to the most common. */
function depthsOf(weights: number[]): number[] {
  const count = weights.length
  const nodes = [...weights]
  const parents: number[] = []
  let [leaf, node] = [0, count]
  const take = (): number => {
    const isLeaf = leaf < count && (node >= nodes.length || (nodes[leaf] ?? 0) <= (nodes[node] ?? 0))
    return isLeaf ? leaf++ : node++
  }
  while (nodes.length < 2 * count - 1) {
    const [first, second] = [take(), take()]
    parents[first] = nodes.length
    parents[second] = nodes.length
    nodes.push((nodes[first] ?? 0) + (nodes[second] ?? 0))
  }
  const depths = new Array<number>(nodes.length).fill(0)
  for (let at = nodes.length - 2; at >= 0; at--) depths[at] = (depths[parents[at] ?? 0] ?? 0) + 1
  return depths.slice(0, count)
}

/** Makes lengths fit a limit: long ones are cut, then the rarest of the others lengthened until the code is one again. */
function limitLengths(depths: number[], limit: number): number[] {
  const lengths = depths.map((depth) => Math.min(limit, depth))
  const room = 2 ** limit
  let used = lengths.reduce((sum, length) => sum + 2 ** (limit - length), 0)
  while (used > room) {
    // the longest that can still grow costs least
    let grown = -1
    lengths.forEach((length, at) => {
      if (length < limit && (grown < 0 || length > (lengths[grown] ?? 0))) grown = at
    })
    const length = (lengths[grown] ?? 0) + 1
    lengths[grown] = length
    used -= 2 ** (limit - length)
  }
  return lengths
}

function reversed(code: number, length: number): number {
  let turned = 0
  for (let bit = 0; bit < length; bit++) turned |= ((code >> bit) & 1) << (length - 1 - bit)
  return turned
}

/** The codes that belong to lengths, as deflate counts them. */
function bitsOf(lengths: Uint8Array): Uint16Array {
  const counts = new Array<number>(17).fill(0)
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1
  const next = [0, 0]
  for (let length = 2; length <= 16; length++) next[length] = ((next[length - 1] ?? 0) + (counts[length - 1] ?? 0)) << 1
  return Uint16Array.from(lengths, (length) => {
    if (length === 0) return 0
    const code = next[length] ?? 0
    next[length] = code + 1
    return reversed(code, length)
  })
}

/** The shortest code for symbols that occur so often, none longer than a limit; at least two symbols have one. */
export function buildHuffmanCode(counts: Uint32Array, limit: number): HuffmanCode {
  const used = Array.from(counts.keys()).filter((symbol) => (counts[symbol] ?? 0) > 0)
  for (let symbol = 0; used.length < 2; symbol++) if (!used.includes(symbol)) used.push(symbol)
  used.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b)
  const depths = limitLengths(depthsOf(used.map((symbol) => counts[symbol] ?? 0)), limit)
  const lengths = new Uint8Array(counts.length)
  used.forEach((symbol, at) => {
    lengths[symbol] = depths[at] ?? 0
  })
  return { lengths, bits: bitsOf(lengths) }
}
