/** A word and its width, in the same unit as the limit it is broken at. */
export type MeasuredWord = { word: string; width: number }

/** Fills lines from the top; a word wider than the limit stands alone on its line. */
export function breakLines(words: MeasuredWord[], space: number, limit: number): MeasuredWord[][] {
  const lines: MeasuredWord[][] = []
  let used = 0
  for (const word of words) {
    const line = lines.at(-1)
    if (line !== undefined && used + space + word.width <= limit) {
      line.push(word)
      used += space + word.width
    } else {
      lines.push([word])
      used = word.width
    }
  }
  return lines
}

/** The same number of lines as at the limit, but about equally long, so that no word stands alone at the end. */
export function balanceLines(words: MeasuredWord[], space: number, limit: number): MeasuredWord[][] {
  const count = breakLines(words, space, limit).length
  let narrow = Math.max(0, ...words.map(({ width }) => width))
  let wide = limit
  for (let step = 0; step < 8 && wide > narrow; step++) {
    const middle = (narrow + wide) / 2
    if (breakLines(words, space, middle).length > count) narrow = middle
    else wide = middle
  }
  return breakLines(words, space, wide)
}
