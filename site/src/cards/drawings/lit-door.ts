import { svgOf } from '../engine/element.ts'
import type { Art } from './art.ts'

/** The colours of an open door. */
export type DoorColours = { wall: string; light: string; floor: string; leaf: string }

/** An open door whose light falls on the floor. */
export const litDoor = ({ wall, light, floor, leaf }: DoorColours): Art => ({
  name: `lit door ${wall} ${light} ${floor} ${leaf}`,
  svg: svgOf(
    200,
    480,
    `<path d="M16 440V146a84 84 0 0 1 168 0v294z" fill="${wall}"/><path d="M36 440V148a64 64 0 0 1 128 0v292z" fill="${light}"/>` +
      `<path d="M36 440H164L200 480H0z" fill="${floor}"/><path d="M36 440V148a64 64 0 0 1 64-64c-16 16-22 40-22 72v310z" fill="${leaf}"/>` +
      `<circle cx="67" cy="290" r="5" fill="${light}"/>`,
  ),
})
