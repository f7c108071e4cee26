const longestText = 5000
// a single word of thousands of letters takes seconds to set
const longWord = /\S{200,}/gu
const mostRows = 60
const deepest = 12

/** A draft no larger than a document can be: long texts, words and lists end early, and what is nested deeper than any form is left out. */
export function bounded(value: unknown, depth = 0): unknown {
  if (typeof value === 'string')
    return value
      .slice(0, longestText)
      .toWellFormed()
      .replace(longWord, (word) => word.slice(0, 200))
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return undefined
  if (Array.isArray(value)) return value.slice(0, mostRows).map((item) => bounded(item, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bounded(inner, depth + 1)]))
}
