import type { Locale } from '../locale.ts'
import type { Parameter } from './parameter.ts'
import { say } from './sentences.ts'
import type { ThresholdInForce } from './threshold.ts'

/** A limit as people say it: "18 tahun atau lebih", "desil 1–4", "Rp4 juta atau kurang (berlaku sejak 1 Januari 2026)". */
export function sayLimit({ value, unit, version }: ThresholdInForce, isMin: boolean, isRupiah: boolean, locale: Locale): string {
  const limit = sayBound(sayFigure(value, isRupiah ? 'rupiah' : unit, locale), unit, isMin, locale)
  if (!version) return limit
  return `${limit} (${say('since', locale)} ${new Date(version.from).toLocaleDateString(tagsOf(locale), { dateStyle: 'long', timeZone: 'UTC' })})`
}

/** A figure already in words, as an inclusive limit. */
export function sayBound(figure: string, unit: Parameter['unit'] | undefined, isMin: boolean, locale: Locale): string {
  return unit === 'decile'
    ? `${say('decile', locale)} ${[...new Set(isMin ? [figure, '10'] : ['1', figure])].join('–')}`
    : `${figure} ${say(isMin ? 'orMore' : 'orLess', locale)}`
}

/** A number with its unit as people say it: "Rp4 juta", "18 tahun", "4". */
export function sayFigure(value: number, unit: Parameter['unit'] | undefined, locale: Locale): string {
  const isRupiah = unit === 'rupiah'
  return `${isRupiah ? 'Rp' : ''}${value.toLocaleString(tagsOf(locale), isRupiah ? rupiah(value) : unit === 'years' ? years : {})}`
}

// a phone without Javanese says figures in Indonesian
const tagsOf = (locale: Locale) => [locale === 'en' ? 'en-GB' : locale, 'id']

const years = { style: 'unit', unit: 'year', unitDisplay: 'long' } as const

/** "1,8 juta", "750 ribu"; in full where rounding would lie. */
const rupiah = (amount: number) =>
  amount % (amount < 1_000_000 ? 1_000 : 10_000) === 0
    ? ({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const)
    : {}
