import { svgOf } from '../element.ts'

/** A tick, for a chosen answer. */
export const tick = (colour: string): string =>
  svgOf(
    26,
    26,
    `<path d="M4 14L10.5 20.5L22 6.5" fill="none" stroke="${colour}" stroke-width="4.2" stroke-linecap="round" stroke-linejoin="round"/>`,
  )
