/** Letters to add, drop, change or swap to make one word of the other; anything above `most` counts as `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const changed = (row[j - 1] ?? 0) + (isSame ? 0 : 1)
      let least = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? 0, most + 1)
}

/** The word as pages spell it: itself when they know it or its beginning, else the nearest one, else undefined. */
export function nearestWord(word: string, words: string[]): string | undefined {
  if (words.some((known) => known.startsWith(word))) return word
  const most = word.length < 4 ? 0 : word.length < 7 ? 1 : 2
  let nearest: string | undefined
  for (const known of words) {
    // people rarely mistype the first letter
    if (known[0] !== word[0]) continue
    const limit = nearest === undefined ? most : distance(word, nearest, most) - 1
    if (limit > 0 && distance(word, known, limit) <= limit) nearest = known
  }
  return nearest
}
