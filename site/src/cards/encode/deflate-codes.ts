/** The longest match that one token can say. */
export const longestMatch = 258
/** How far back a match may lie. */
export const farthestMatch = 32_768

/** How deflate writes a number: a symbol, then so many bits, which are added to a base; by number. */
type Codes = { symbols: Uint16Array; extras: Uint8Array; bases: Uint16Array }

/** @param extraOf how many bits follow the code of a place in the list. */
function buildCodes(first: number, last: number, symbol: number, extraOf: (place: number) => number): Codes {
  const codes = { symbols: new Uint16Array(last + 1), extras: new Uint8Array(last + 1), bases: new Uint16Array(last + 1) }
  for (let base = first, place = 0; base <= last; place++) {
    const extra = extraOf(place)
    const next = Math.min(last + 1, base + (1 << extra))
    codes.symbols.fill(symbol + place, base, next)
    codes.extras.fill(extra, base, next)
    codes.bases.fill(base, base, next)
    base = next
  }
  return codes
}

/** The codes of match lengths from 3 on; the longest has a symbol of its own. */
export const lengthCodes = ((): Codes => {
  const codes = buildCodes(3, longestMatch, 257, (place) => (place < 8 ? 0 : (place >> 2) - 1))
  codes.symbols[longestMatch] = 285
  codes.extras[longestMatch] = 0
  codes.bases[longestMatch] = longestMatch
  return codes
})()

/** The codes of distances from 1 on. */
export const distanceCodes = buildCodes(1, farthestMatch, 0, (place) => (place < 4 ? 0 : (place >> 1) - 1))

/** Ends a stream of symbols. */
export const endSymbol = 256
export const literalSymbols = 286
export const distanceSymbols = 30
