import { svgOf } from '../engine/element.ts'

/** The mark of Ruang Solusi: a doorway with light in it, 32 wide to 42 high. */
export const doorwayMark = (wall: string, light: string): string =>
  svgOf(32, 42, `<path d="M0 42V16a16 16 0 0 1 32 0v26z" fill="${wall}"/><path d="M8.5 42V18.5a7.5 7.5 0 0 1 15 0V42z" fill="${light}"/>`)
