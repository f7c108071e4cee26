/** Bits packed into bytes, the first lowest. */
export type BitWriter = {
  /** Adds at most 24 bits. */
  put(bits: number, count: number): void
  /** What was written, filled up to a whole byte; holds until the next writer is made. */
  finish(): Uint8Array
}

let bytes = new Uint8Array(1 << 17)

function grow(): void {
  const longer = new Uint8Array(bytes.length * 2)
  longer.set(bytes)
  bytes = longer
}

/** A writer that begins with nothing; there is one at a time. */
export function createBitWriter(): BitWriter {
  let at = 0
  let held = 0
  let holding = 0
  return {
    put(bits, count) {
      held |= bits << holding
      holding += count
      if (holding < 8) return
      if (at + 4 > bytes.length) grow()
      while (holding >= 8) {
        bytes[at++] = held
        held >>>= 8
        holding -= 8
      }
    },
    finish() {
      if (holding > 0) bytes[at++] = held
      return bytes.subarray(0, at)
    },
  }
}
