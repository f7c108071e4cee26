import { longestMatch } from './deflate-codes.ts'

/** What deflate writes: literal bytes (distance 0), or copies of `values` bytes from `distances` bytes back. */
export type Tokens = { values: Uint16Array; distances: Uint16Array; count: number }

/** The shortest copy. */
export const shortestMatch = 3

const tokens: Tokens = { values: new Uint16Array(1 << 16), distances: new Uint16Array(1 << 16), count: 0 }

/** The one list of tokens there is, emptied. */
export function startTokens(): Tokens {
  tokens.count = 0
  return tokens
}

function add(value: number, distance: number): void {
  if (tokens.count === tokens.values.length) {
    const [values, distances] = [new Uint16Array(tokens.count * 2), new Uint16Array(tokens.count * 2)]
    values.set(tokens.values)
    distances.set(tokens.distances)
    tokens.values = values
    tokens.distances = distances
  }
  tokens.values[tokens.count] = value
  tokens.distances[tokens.count++] = distance
}

export const addLiteral = (byte: number): void => add(byte, 0)

/** Adds a copy of any length, in as many tokens as it takes. */
export function addMatch(length: number, distance: number): void {
  let left = length
  while (left > longestMatch) {
    // the last part must not be too short
    const part = left - longestMatch < shortestMatch ? left - shortestMatch : longestMatch
    add(part, distance)
    left -= part
  }
  add(left, distance)
}

/** Adds bytes equal to the one before them. */
export function addRepeats(byte: number, count: number): void {
  if (count >= shortestMatch) addMatch(count, 1)
  else for (let repeat = 0; repeat < count; repeat++) add(byte, 0)
}
