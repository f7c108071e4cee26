import type { Locale } from './locale.ts'

const numbersIn = (tag: string) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })
const numbers: Record<Locale, Intl.NumberFormat> = { id: numbersIn('id-ID'), jv: numbersIn('jv-ID'), en: numbersIn('en-GB') }
const units: Record<Locale, { thousand: string; million: string }> = {
  id: { thousand: 'ribu', million: 'juta' },
  jv: { thousand: 'ewu', million: 'yuta' },
  en: { thousand: 'thousand', million: 'million' },
}

/** Whole rupiah in full: `Rp1.800.000`. */
export const formatRupiah = (amount: number, locale: Locale = 'id'): string => `Rp${numbers[locale].format(amount)}`

/** Whole rupiah as people say it: `Rp225 ribu`, `Rp1,8 juta`; in full where rounding would lie. */
export function sayRupiah(amount: number, locale: Locale = 'id'): string {
  const { thousand, million } = units[locale]
  if (amount >= 1_000_000 && amount % 10_000 === 0) return `${formatRupiah(amount / 1_000_000, locale)} ${million}`
  if (amount >= 1_000 && amount % 1_000 === 0 && amount < 1_000_000) return `${formatRupiah(amount / 1_000, locale)} ${thousand}`
  return formatRupiah(amount, locale)
}

/** A range as people say it: `Rp225 ribu – 1,8 juta`; one amount when both ends are equal. */
export function sayRupiahRange(from: number, to: number, locale: Locale = 'id'): string {
  return from === to ? sayRupiah(from, locale) : `${sayRupiah(from, locale)} – ${sayRupiah(to, locale).slice(2)}`
}
