const size: Record<string, number> = {
  ribu: 1_000,
  rb: 1_000,
  juta: 1_000_000,
  jt: 1_000_000,
  miliar: 1_000_000_000,
  triliun: 1_000_000_000_000,
}
const withSign = /\bRp\.?\s?(\d{1,15}(?:\.\d{3})*(?:,\d{1,3})?)(?:\s?(ribu|rb|juta|jt|miliar|triliun)\b)?/gi
const inWords = /\b(\d{1,6}(?:\.\d{3})*(?:,\d{1,3})?)\s?(ribu|rb|juta|jt|miliar|triliun) rupiah\b/gi

/** An amount of rupiah in a text, whole. */
export type Amount = { value: number; start: number; end: number }

/** The amounts that a text names: `Rp1.800.000`, `Rp1,8 juta`, `225 ribu rupiah`. */
export const amountsIn = (text: string): Amount[] =>
  [withSign, inWords].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, 1: digits = '', 2: unit = '', index }) => ({
      value: Math.round(Number(digits.replaceAll('.', '').replace(',', '.')) * (size[unit.toLowerCase()] ?? 1)),
      start: index,
      end: index + found.length,
    })),
  )
