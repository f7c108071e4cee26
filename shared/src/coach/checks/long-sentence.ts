import type { Reading } from '../reading/reading.ts'
import type { TextCheck } from '../text-check.ts'

/** More words than this in one sentence are hard to follow on a phone. */
const mostWords = 25

/** How much of a sentence is somebody's own words. */
function quotedLength({ quotations }: Reading, start: number, end: number): number {
  return quotations.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0)
}

/** Sentences that should be two. */
export const longSentence: TextCheck = {
  id: 'long-sentence',
  dimension: 'readable',
  severity: 'should',
  find: (reading) =>
    reading.sentences.flatMap(({ start, end }, index) => {
      const count = (reading.firstWords[index + 1] ?? 0) - (reading.firstWords[index] ?? 0)
      if (count <= mostWords || quotedLength(reading, start, end) * 2 > end - start) return []
      const from = start + (/^\s*/.exec(reading.text.slice(start, end))?.[0].length ?? 0)
      return [
        {
          start: from,
          end,
          message: `Kalimat ini ${count} kata. Di layar ponsel, lebih dari ${mostWords} kata sulit diikuti.`,
          fix: 'Bagi menjadi dua kalimat: satu hal, satu kalimat.',
        },
      ]
    }),
}
