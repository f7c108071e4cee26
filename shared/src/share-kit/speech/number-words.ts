import type { KitLocale } from '../say.ts'

type Numerals = {
  units: string[]
  teen: (unit: number) => string
  tens: (ten: number) => string
  scales: { value: number; one: string; many: string }[]
  /** How a number stands before "ratus", "ewu": Javanese links it with "ng". */
  linked: (number: number) => string | undefined
  /** Numbers with a word of their own. */
  own: Record<number, string>
  comma: string
}

const indonesianUnits = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
const javaneseUnits = ['nol', 'setunggal', 'kalih', 'tiga', 'sekawan', 'gangsal', 'enem', 'pitu', 'wolu', 'sanga']
const javaneseLinked: Record<number, string> = { 3: 'tigang', 7: 'pitung', 8: 'wolung', 9: 'sangang' }

const indonesian: Numerals = {
  units: indonesianUnits,
  teen: (unit) => `${indonesianUnits[unit]} belas`,
  tens: (ten) => `${indonesianUnits[ten]} puluh`,
  scales: [
    { value: 1_000_000_000_000, one: 'satu triliun', many: 'triliun' },
    { value: 1_000_000_000, one: 'satu miliar', many: 'miliar' },
    { value: 1_000_000, one: 'satu juta', many: 'juta' },
    { value: 1_000, one: 'seribu', many: 'ribu' },
    { value: 100, one: 'seratus', many: 'ratus' },
  ],
  linked: () => undefined,
  own: { 10: 'sepuluh', 11: 'sebelas' },
  comma: 'koma',
}

/** Polite krama numerals (*terjemahan percobaan*). */
const javanese: Numerals = {
  units: javaneseUnits,
  teen: (unit) => `${javaneseUnits[unit]} welas`,
  tens: (ten) => `${javaneseLinked[ten] ?? javaneseUnits[ten]} dasa`,
  scales: [
    { value: 1_000_000_000_000, one: 'setunggal trilyun', many: 'trilyun' },
    { value: 1_000_000_000, one: 'setunggal milyar', many: 'milyar' },
    { value: 1_000_000, one: 'sayuta', many: 'yuta' },
    { value: 1_000, one: 'sewu', many: 'ewu' },
    { value: 100, one: 'satus', many: 'atus' },
  ],
  linked: (number) => javaneseLinked[number],
  own: { 10: 'sedasa', 25: 'selangkung', 50: 'seket', 60: 'sewidak' },
  comma: 'koma',
}

const numerals: Record<KitLocale, Numerals> = { id: indonesian, jv: javanese }

function sayBelowHundred(number: number, { units, teen, tens, own }: Numerals): string {
  const said = own[number] ?? units[number]
  if (said !== undefined) return said
  const [ten, unit] = [Math.floor(number / 10), number % 10]
  if (ten === 1) return teen(unit)
  const begin = own[ten * 10] ?? tens(ten)
  return unit === 0 ? begin : `${begin} ${units[unit]}`
}

/** A whole number from 0 as it is spoken: 225 → "dua ratus dua puluh lima", "kalih atus selangkung". */
export function sayNumber(number: number, locale: KitLocale): string {
  const language = numerals[locale]
  const scale = language.scales.find(({ value }) => number >= value)
  if (scale === undefined) return sayBelowHundred(number, language)
  const [count, rest] = [Math.floor(number / scale.value), number % scale.value]
  const head = count === 1 ? scale.one : `${language.linked(count) ?? sayNumber(count, locale)} ${scale.many}`
  return rest === 0 ? head : `${head} ${sayNumber(rest, locale)}`
}

/** A number as written in Indonesian, "1.406" or "7,10", as it is spoken. */
export function sayWritten(written: string, locale: KitLocale): string {
  const [whole = '', decimals] = written.split(',')
  const { units, comma } = numerals[locale]
  const said = sayNumber(Number(whole.replaceAll('.', '')), locale)
  return decimals === undefined ? said : `${said} ${comma} ${Array.from(decimals, (digit) => units[Number(digit)]).join(' ')}`
}
