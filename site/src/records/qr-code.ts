import { encode } from 'uqr'

/** A QR code as an SVG draws it: squares of one unit in a square of `size` units, with the white border that scanners need. */
export type QrCode = { size: number; path: string }

const quietZone = 4

/** The QR code of an address, readable with a quarter of it lost, as on a photocopy of a photocopy. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'Q', border: quietZone })
  const path = data.map((row, y) => squaresOf(row, y)).join('')
  return { size, path }
}

function squaresOf(row: boolean[], y: number): string {
  const line = row.map((isBlack) => (isBlack ? '1' : '0')).join('')
  return [...line.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('')
}
