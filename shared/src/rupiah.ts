const thousands = new Intl.NumberFormat('id-ID')
const oneDecimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })

/** Whole rupiah in full: `Rp1.800.000`. */
export const formatRupiah = (amount: number): string => `Rp${thousands.format(amount)}`

/** Whole rupiah as people say it: `Rp225 ribu`, `Rp1,8 juta`; in full where rounding would lie. */
export function sayRupiah(amount: number): string {
  if (amount >= 1_000_000 && amount % 10_000 === 0) return `Rp${oneDecimal.format(amount / 1_000_000)} juta`
  if (amount >= 1_000 && amount % 1_000 === 0 && amount < 1_000_000) return `Rp${thousands.format(amount / 1_000)} ribu`
  return formatRupiah(amount)
}

/** A range as people say it: `Rp225 ribu – 1,8 juta`; one amount when both ends are equal. */
export function sayRupiahRange(from: number, to: number): string {
  return from === to ? sayRupiah(from) : `${sayRupiah(from)} – ${sayRupiah(to).slice(2)}`
}
