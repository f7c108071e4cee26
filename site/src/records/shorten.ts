import { endSentence, oneLine } from './sentence.ts'

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' })
const encoder = new TextEncoder()
const bytesOf = (text: string): number => encoder.encode(text).length
const ellipsis = '…'

/** The longest run of whole graphemes that fits both limits. */
function cutAt(text: string, characters: number, bytes: number): string {
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > characters || bytesOf(kept + segment) > bytes) break
    kept += segment
  }
  return kept
}

/** Cuts at the last word boundary that leaves at least `least` characters, else between graphemes, and marks the cut. */
function cutAtWord(text: string, characters: number, bytes: number, least: number): string {
  const kept = cutAt(text, characters - ellipsis.length, bytes - bytesOf(ellipsis))
  const boundary = text[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ')
  const whole = (boundary >= least ? kept.slice(0, boundary) : kept).replace(/[\s,;:–—(-]+$/u, '')
  return `${whole}${ellipsis}`
}

/**
 * A title for chat previews: at most 60 characters and 67 bytes.
 * Scripts of three bytes a letter may use up to 90 bytes, because 67 would leave them hardly a word.
 */
export function shortenTitle(text: string): string {
  const title = oneLine(text)
  const fits = (bytes: number) => title.length <= 60 && bytesOf(title) <= bytes
  if (fits(67)) return title
  const isHeavy = bytesOf(title) > title.length * 1.5
  if (isHeavy && fits(90)) return title
  return cutAtWord(title, 60, isHeavy ? 90 : 67, 20)
}

/** The first title that needs no cutting; the last one shortened when none does. */
export function chooseTitle(titles: string[]): string {
  const fitting = titles.find((title) => shortenTitle(title) === oneLine(title))
  return fitting === undefined ? shortenTitle(titles.at(-1) ?? '') : oneLine(fitting)
}

/** A text for those who cannot see the card, at most 200 characters and 400 bytes. */
export function shortenAlt(text: string): string {
  const alt = oneLine(text)
  return alt.length <= 200 && bytesOf(alt) <= 400 ? alt : cutAtWord(alt, 200, 400, 60)
}

/**
 * A description of 60 to 155 characters and at most 345 bytes: the first sentence, continued with the further ones while it is too short,
 * and cut at a word when it is too long.
 */
export function shortenDescription(sentences: string[]): string {
  let description = ''
  for (const sentence of sentences.map(oneLine)) {
    if (description.length >= 60) break
    if (sentence !== '' && !description.includes(sentence))
      description = description === '' ? sentence : `${endSentence(description)} ${sentence}`
  }
  return description.length <= 155 && bytesOf(description) <= 345 ? description : cutAtWord(description, 155, 345, 60)
}
