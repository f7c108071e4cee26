import { randomInt } from 'node:crypto'

// no letter or digit that is taken for another when read aloud or written by hand
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')

/** A code that a person says on the phone to withdraw a consent: two groups of four, `K7MP-3XQA`. */
export const withdrawalCode = (): string => `${group()}-${group()}`
