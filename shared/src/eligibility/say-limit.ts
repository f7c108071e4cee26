import type { Locale } from '../locale.ts'
import { say } from './sentences.ts'
import type { ThresholdInForce } from './threshold.ts'

/** A limit as people say it: "18 tahun atau lebih", "desil 1–4", "Rp4 juta atau kurang (berlaku sejak 1 Januari 2026)". */
export function sayLimit({ value, unit, version }: ThresholdInForce, isMin: boolean, isRupiah: boolean, locale: Locale): string {
  // a phone without Javanese says figures in Indonesian
  const tags = [locale === 'en' ? 'en-GB' : locale, 'id']
  const figure = value.toLocaleString(tags, isRupiah ? rupiah(value) : unit === 'years' ? years : {})
  const limit =
    unit === 'decile'
      ? `${say('decile', locale)} ${[...new Set(isMin ? [value, 10] : [1, value])].join('–')}`
      : `${isRupiah ? 'Rp' : ''}${figure} ${say(isMin ? 'orMore' : 'orLess', locale)}`
  if (!version) return limit
  return `${limit} (${say('since', locale)} ${new Date(version.from).toLocaleDateString(tags, { dateStyle: 'long', timeZone: 'UTC' })})`
}

const years = { style: 'unit', unit: 'year', unitDisplay: 'long' } as const

/** "1,8 juta", "750 ribu"; in full where rounding would lie. */
const rupiah = (amount: number) =>
  amount % (amount < 1_000_000 ? 1_000 : 10_000) === 0
    ? ({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const)
    : {}
