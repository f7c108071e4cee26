import { type PieceFinding, reviewPiece, reviewText, type TextFinding } from '@ruang-solusi/shared/coach'

/** A labelled sentence: where it stands and what should be found in it, by check. */
export type Sample = { set: string; text: string; finds: string[]; as?: 'title' | 'alt' | 'programme' }
export type Score = { check: string; hits: number; missed: string[]; wrong: string[]; precision: number; recall: number }

/** The findings of a sample where it stands: in running text, as a title, as the words for a picture, as a programme's name. */
export function findingsOf({ text, as }: Sample): (TextFinding | PieceFinding)[] {
  if (as === 'title') return reviewPiece({ type: 'notice', name: text }).filter(({ field }) => field === 'name')
  if (as === 'alt') return reviewPiece({ type: 'notice', images: [{ alt: text }] }).filter(({ field }) => field === 'image')
  if (as === 'programme') return reviewPiece({ type: 'programme', plainName: text }).filter(({ field }) => field === 'plainName')
  return reviewText(text)
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** Precision and recall of every check that a corpus labels, sentence by sentence. */
export function scoresOf(samples: Sample[]): Score[] {
  const judged = samples.map((sample) => ({ sample, found: new Set(findingsOf(sample).map(({ check }) => check)) }))
  const checks = new Set(judged.flatMap(({ sample, found }) => [...sample.finds, ...found]))
  return [...checks].sort().map((check) => {
    const wanted = judged.filter(({ sample }) => sample.finds.includes(check))
    const given = judged.filter(({ found }) => found.has(check))
    const hits = wanted.filter(({ found }) => found.has(check)).length
    const missed = wanted.filter(({ found }) => !found.has(check)).map(({ sample }) => sample.text)
    const wrong = given.filter(({ sample }) => !sample.finds.includes(check)).map(({ sample }) => sample.text)
    return { check, hits, missed, wrong, precision: share(hits, given.length), recall: share(hits, wanted.length) }
  })
}
