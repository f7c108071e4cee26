import type { Sentences } from './sentences/sentences.ts'
import type { ThresholdInForce } from './threshold.ts'
import type { QuestionLeaf } from './tree.ts'

/** A limit as people say it: "18 tahun atau lebih", "desil 1–4", "Rp4 juta atau kurang (berlaku sejak 1 Januari 2026)". */
export function sayLimit({ value, unit, version }: ThresholdInForce, { rule, negated, question }: QuestionLeaf, say: Sentences): string {
  const isMin = 'min' in rule
  const cut = isMin ? value : value + 1
  const [lowest, highest] = isMin === negated ? [1, cut - 1] : [cut, 10]
  const figure = question.kind === 'rupiah' ? sayRupiah(value, say) : value.toLocaleString(say.tags, unit === 'years' ? years : {})
  const limit =
    unit === 'decile' && lowest < highest
      ? `${say.decile} ${lowest}–${highest}`
      : negated
        ? `${isMin ? say.lessThan : say.moreThan} ${figure}`
        : `${figure} ${isMin ? say.orMore : say.orLess}`
  if (!version) return limit
  const since = new Date(version.from).toLocaleDateString(say.tags, { dateStyle: 'long', timeZone: 'UTC' })
  return `${limit} (${say.since} ${since})`
}

const years = { style: 'unit', unit: 'year', unitDisplay: 'long' } as const
const short = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const

/** "Rp1,8 juta", "Rp750 ribu"; in full where rounding would lie. */
function sayRupiah(amount: number, { tags }: Sentences): string {
  const isRound = amount % (amount < 1_000_000 ? 1_000 : 10_000) === 0
  return `Rp${amount.toLocaleString(tags, isRound ? short : {})}`
}
