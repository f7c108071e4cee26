import type { KitLocale } from '../say.ts'
import { sayWritten } from './number-words.ts'

type Speech = Record<'until' | 'past' | 'minutes' | 'over' | 'and' | 'or' | 'percent', string> & { scales: Record<string, string> }

const speeches: Record<KitLocale, Speech> = {
  id: {
    until: 'sampai',
    past: 'lewat',
    minutes: 'menit',
    over: 'ke atas',
    and: 'dan',
    or: 'atau',
    percent: 'persen',
    scales: { ribu: 'ribu', juta: 'juta', miliar: 'miliar' },
  },
  jv: {
    until: 'dumugi',
    past: 'langkung',
    minutes: 'menit',
    over: 'minggah',
    and: 'lan',
    or: 'utawi',
    percent: 'persen',
    scales: { ribu: 'ewu', juta: 'yuta', miliar: 'milyar' },
  },
}

const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`
const scale = String.raw`(?:\s?(ribu|juta|miliar))?`
const money = new RegExp(String.raw`Rp\s?(${number})${scale}(?:\s?[–-]\s?(?:Rp\s?)?(${number})${scale})?`, 'gu')
const range = /\s?[–—]\s?(?=\d)|(?<=\p{L})–(?=\p{L})/gu
const time = /(?<![\d.,])([01]?\d|2[0-4])\.([0-5]\d)(?![\d.,]*\d)/gu
const alone = new RegExp(String.raw`(?<![\p{L}\d.,-])(${number})(?![\p{L}\d]|[.,-]\d)`, 'gu')
const address = /(?<![\p{L}\d])(?:[\p{L}\d-]+\.)+\p{L}{2,}(?![\p{L}\d])/giu

// more digits than any amount has: a telephone number, to be read off the paper
const mostDigits = 13

/** The host of an address as it is dictated: "solusi titik magelangkota titik go titik id". */
export const sayHost = (host: string): string => host.replace(/:/g, ' titik dua ').replaceAll('-', ' strip ').replaceAll('.', ' titik ')

const abbreviations: [RegExp, string][] = [
  [/\bKel\.\s/g, 'Kelurahan '],
  [/\bJl\.?\s/g, 'Jalan '],
  [/\bNo\.\s?(?=\d)/g, 'nomor '],
]

const withoutAsides = (text: string): string =>
  text.replace(/\s?\(([^()]*)\)/g, (_whole, aside: string) => (/^\p{Lu}[\p{Lu}\d.-]{1,9}$/u.test(aside) ? ` ${aside}` : ''))

/** A written text as a voice reads it aloud: no brackets or signs, figures, times and dates as words. */
export function speak(text: string, locale: KitLocale): string {
  const speech = speeches[locale]
  const say = (written: string): string =>
    written.replace(/\D/g, '').length > mostDigits || /^0\d/.test(written) ? written : sayWritten(written, locale)
  const amount = (written: string, scaled: string | undefined): string =>
    [say(written), scaled === undefined ? '' : speech.scales[scaled]].filter((part) => part !== '').join(' ')
  return abbreviations
    .reduce((whole, [short, long]) => whole.replace(short, long), withoutAsides(text))
    .replace(/[“”"«»*•<>{}[\]#|\\^~`=_@]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d/gu, '')
    .replace(/\bs\.\s?d\.\s?/giu, `${speech.until} `)
    .replace(money, (_whole, from: string, fromScale?: string, to?: string, toScale?: string) =>
      to === undefined ? `${amount(from, fromScale)} rupiah` : `${amount(from, fromScale)} ${speech.until} ${amount(to, toScale)} rupiah`,
    )
    .replace(address, sayHost)
    .replace(range, ` ${speech.until} `)
    .replace(time, (_whole, hour: string, minute: string) =>
      Number(minute) === 0
        ? sayWritten(String(Number(hour)), locale)
        : `${sayWritten(String(Number(hour)), locale)} ${speech.past} ${sayWritten(String(Number(minute)), locale)} ${speech.minutes}`,
    )
    .replace(alone, (_whole, written: string) => say(written))
    .replace(/(?<=\p{L})\+/gu, ` ${speech.over}`)
    .replace(/\s?%/g, ` ${speech.percent}`)
    .replace(/[\s&]*&[\s&]*/g, ` ${speech.and} `)
    .replace(/(?<=\p{L})\s?\/\s?(?=\p{L})/gu, ` ${speech.or} `)
    .replace(/\s[–—]\s/gu, ', ')
    .replace(/\s+([.,;:?])/gu, '$1')
    .replace(/\s{2,}/gu, ' ')
    .trim()
}
