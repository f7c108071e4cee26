import { matchesIn } from '../reading/phrases.ts'
import { isWithin } from '../reading/reading.ts'
import { quote, type TextCheck } from '../text-check.ts'

/** Letters from which a word is hard to read at a glance. */
const longest = 17

/** Very long words, with a shorter one where editors have listed it. */
export const longWord: TextCheck = {
  id: 'long-word',
  dimension: 'readable',
  severity: 'should',
  find: (reading, { longWords }) => {
    const shorter = new Map(matchesIn(reading.words, longWords).map(({ entry, first }) => [first, entry.instead]))
    return reading.words.flatMap((word, index) => {
      const isLong = word.text.length >= longest && /^\p{L}+$/u.test(word.text) && (!word.isCapital || word.isFirst)
      if (!(isLong || shorter.has(index)) || isWithin(word, reading.quotations) || isWithin(word, reading.names)) return []
      const instead = shorter.get(index)
      return [
        {
          start: word.start,
          end: word.end,
          message: `${quote(reading, word.start, word.end)} panjang dan berat dibaca.`,
          fix: instead ? `Coba: ${instead}.` : 'Cari kata yang lebih pendek, atau pecah menjadi beberapa kata.',
        },
      ]
    })
  },
}
