import { svgOf } from '../element.ts'

/** The colours of a large open door. */
export type DoorColours = { wall: string; light: string; floor: string; leaf: string }

/** A large open door whose light falls on the floor, 420 × 560. */
export const litDoor = ({ wall, light, floor, leaf }: DoorColours): string =>
  svgOf(
    420,
    560,
    `<path d="M90 470V180a130 130 0 0 1 260 0v290z" fill="${wall}"/><path d="M122 470V184a98 98 0 0 1 196 0v286z" fill="${light}"/>` +
      `<path d="M122 470H318L420 560H0z" fill="${floor}"/><path d="M122 470V184a98 98 0 0 1 98-98c-24 22-36 60-36 108v312z" fill="${leaf}"/>` +
      `<circle cx="168" cy="300" r="7" fill="${light}"/>`,
  )
