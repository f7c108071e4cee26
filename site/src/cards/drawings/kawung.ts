import { svgOf } from '../engine/element.ts'

const petal = 'M6 6C6 26 20 42 42 42C42 22 26 6 6 6z'

/** The kawung, a batik pattern of central Java: four petals around a seed, in one line colour. */
export function kawung(width: number, height: number, line: string, cell = 104): string {
  const scale = cell / 96
  const flower = [0, 90, 180, 270].map((turn) => `<path d="${petal}" transform="rotate(${turn} 48 48)"/>`).join('')
  const places: string[] = []
  for (let y = -cell / 2; y < height; y += cell) {
    for (let x = 0; x < width; x += cell) places.push(`<use href="#k" transform="translate(${x} ${y}) scale(${scale})"/>`)
  }
  const seed = '<circle cx="48" cy="48" r="3.5"/><path d="M0 -6L6 0L0 6L-6 0z"/>'
  return svgOf(
    width,
    height,
    `<defs><g id="k" fill="none" stroke="${line}" stroke-width="2.6">${flower}${seed}</g></defs>${places.join('')}`,
  )
}
