/** Which colour each pixel has: `colours` are packed RGB (0xBBGGRR), `counts` how often each occurs. */
export type CountedPixels = { colours: number[]; counts: number[]; which: Uint16Array }

const slots = 1 << 17

/** Numbers the colours of opaque RGBA pixels in order of appearance; flat drawings have few, in long runs. */
export function countColours(rgba: Buffer): CountedPixels {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4)
  const keys = new Int32Array(slots).fill(-1)
  const numbers = new Uint16Array(slots)
  const colours: number[] = []
  const counts: number[] = []
  const which = new Uint16Array(pixels.length)
  for (let start = 0; start < pixels.length; ) {
    const pixel = pixels[start]
    let end = start + 1
    while (end < pixels.length && pixels[end] === pixel) end++
    const colour = (pixel ?? 0) & 0xffffff
    let slot = Math.imul(colour, 0x9e3779b1) >>> 15
    while (keys[slot] !== -1 && keys[slot] !== colour) slot = (slot + 1) % slots
    if (keys[slot] === -1) {
      keys[slot] = colour
      numbers[slot] = colours.length
      colours.push(colour)
      counts.push(0)
    }
    const number = numbers[slot] ?? 0
    counts[number] = (counts[number] ?? 0) + end - start
    if (number > 0) which.fill(number, start, end)
    start = end
  }
  return { colours, counts, which }
}
