import { randomInt } from 'node:crypto'

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')

/** A new random password that is easy to type: four groups of five letters and digits, without those that look alike. */
export const newPassword = (): string => [group(), group(), group(), group()].join('-')
