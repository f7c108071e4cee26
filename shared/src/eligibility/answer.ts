/** An inclusive range; a missing end is unbounded. */
export type Band = { from?: number; to?: number }

/** What a resident answered; `[]` means none of the options. */
export type Answer = boolean | string | string[] | number | Band | 'dont-know' | 'wont-say'

/** Both ends of a number or band; an answer of another kind has no ends that any threshold could decide. */
export function endsOf(answer: Answer): { from: number; to: number } {
  if (typeof answer === 'number') return { from: answer, to: answer }
  const { from = -Infinity, to = Infinity } = answer as Band
  return { from, to }
}
