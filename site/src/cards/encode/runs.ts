/**
 * Bytes as runs of equal ones. A flat drawing has some twenty times fewer runs than bytes, and everything that follows
 * works on runs alone. `starts` has one more entry, the number of bytes.
 */
export type Runs = { starts: Int32Array; values: Uint8Array; count: number; bytes: number }

let starts = new Int32Array(1 << 16)
let values = new Uint8Array(1 << 16)

function grow(): void {
  const [longerStarts, longerValues] = [new Int32Array(starts.length * 2), new Uint8Array(values.length * 2)]
  longerStarts.set(starts)
  longerValues.set(values)
  starts = longerStarts
  values = longerValues
}

/** Finds the runs of some bytes, which must begin on a multiple of four; the answer holds until the next call. */
export function findRuns(bytes: Uint8Array): Runs {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
  const end = bytes.length
  let count = 0
  for (let at = 0; at < end; ) {
    const value = bytes[at] as number
    if (count + 1 >= starts.length) grow()
    starts[count] = at
    values[count++] = value
    at++
    if (bytes[at] !== value) continue
    while ((at & 3) !== 0 && bytes[at] === value) at++
    if ((at & 3) === 0) {
      const four = Math.imul(value, 0x01010101) >>> 0
      let word = at >> 2
      while (words[word] === four) word++
      at = word << 2
    }
    while (at < end && bytes[at] === value) at++
  }
  starts[count] = end
  return { starts, values, count, bytes: end }
}

const adlerBase = 65521

/** The checksum at the end of a zlib stream, run by run. */
export function adlerOf({ starts, values, count }: Runs): number {
  let sum = 1
  let sums = 0
  for (let run = 0; run < count; run++) {
    const value = values[run] as number
    const length = (starts[run + 1] as number) - (starts[run] as number)
    sums = (sums + length * sum + value * ((length * (length + 1)) / 2)) % adlerBase
    sum = (sum + length * value) % adlerBase
  }
  return ((sums << 16) | sum) >>> 0
}
