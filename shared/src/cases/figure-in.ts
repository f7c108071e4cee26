import type { Band } from '../eligibility/answer.ts'

/** A round number inside a range, so far along it: 3,000,000 for three quarters of 0 to 4,000,000. */
export function figureIn({ from = -Infinity, to = Infinity }: Band, share: number): number {
  const ends = from === -Infinity ? [to - Math.abs(to), to] : to === Infinity ? [from, from + Math.abs(from)] : [from, to]
  const [least = 0, most = 0] = ends.every(Number.isFinite) ? ends : []
  const exact = Math.min(to, Math.max(from, Math.floor(least + (most - least) * share)))
  for (let step = 10 ** Math.floor(Math.log10(Math.abs(exact) || 1)); step > 1; step /= 10) {
    const round = Math.round(exact / step) * step
    if (round >= from && round <= to) return round
  }
  return exact
}
