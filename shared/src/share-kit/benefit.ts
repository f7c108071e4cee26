import type { Content } from '../content/index.ts'
import { sayRupiah, sayRupiahRange } from '../rupiah.ts'

/** The whole range of a programme's money as people say it; empty when it gives none. */
export function figureOf({ amounts }: Content<'programme'>['benefit']): string {
  const known = amounts.filter(({ from }) => Number.isFinite(from))
  if (known.length === 0) return ''
  const least = Math.min(...known.map(({ from }) => from))
  const most = Math.max(...known.map(({ from, to }) => to ?? from))
  if (most === 0) return ''
  return least === 0 ? `s.d. ${sayRupiah(most)}` : sayRupiahRange(least, most)
}
