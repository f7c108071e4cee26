const longestText = 5000
const mostRows = 60
const deepest = 12

/** A draft no larger than a document can be: long texts and lists end early, and what is nested deeper than any form is left out. */
export function bounded(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.slice(0, longestText).toWellFormed()
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return undefined
  if (Array.isArray(value)) return value.slice(0, mostRows).map((item) => bounded(item, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bounded(inner, depth + 1)]))
}
