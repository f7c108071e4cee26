import { escapeHtml } from './escape-html.ts'
import { endSentence, oneLine } from './sentence.ts'

/** What a text may take: UTF-16 characters, UTF-8 bytes, and bytes once it is escaped for HTML. */
type Room = { characters: number; bytes: number; escaped: number }

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' })
const encoder = new TextEncoder()
const bytesOf = (text: string): number => encoder.encode(text).length
const ellipsis = '…'

const titleRoom: Room = { characters: 60, bytes: 67, escaped: 120 }
// letters of three bytes: 67 bytes would leave hardly a word
const heavyTitleRoom: Room = { ...titleRoom, bytes: 90 }
const nameRoom: Room = { characters: 60, bytes: 180, escaped: 140 }
const descriptionRoom: Room = { characters: 155, bytes: 345, escaped: 365 }
const shortestDescription = 60

const fits = (text: string, { characters, bytes, escaped }: Room): boolean =>
  text.length <= characters && bytesOf(text) <= bytes && bytesOf(escapeHtml(text)) <= escaped

/** Code points, so that an emoji counts once. */
const lettersIn = (text: string): number => Array.from(text).length

function* graphemesOf(text: string): Generator<string> {
  for (const { segment } of graphemes.segment(text)) yield segment
}

/** The longest run of whole parts that fits. */
function longestRun(parts: Iterable<string>, room: Room): string {
  let kept = ''
  for (const part of parts) {
    if (!fits(kept + part, room)) break
    kept += part
  }
  return kept
}

/** Cuts at the last word boundary that leaves at least `least` characters, else between graphemes, and marks the cut. */
function cutAtWord(text: string, { characters, bytes, escaped }: Room, least: number): string {
  const room = { characters: characters - ellipsis.length, bytes: bytes - bytesOf(ellipsis), escaped: escaped - bytesOf(ellipsis) }
  const whole = longestRun(graphemesOf(text), room)
  // one letter may bear hundreds of marks
  const kept = whole === '' ? longestRun(text, room) : whole
  const boundary = text[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ')
  const words = kept.slice(0, Math.max(boundary, 0)).replace(/[\s,;:–—(-]+$/u, '')
  return `${lettersIn(words) >= least ? words : kept.trimEnd()}${ellipsis}`
}

/**
 * A title for chat previews: at most 60 characters and 67 bytes.
 * Scripts of three bytes a letter may use up to 90 bytes, because 67 would leave them hardly a word.
 */
export function shortenTitle(text: string): string {
  const title = oneLine(text)
  const within = (room: Room): string => (fits(title, room) ? title : cutAtWord(title, room, 20))
  const roomy = within(heavyTitleRoom)
  return bytesOf(roomy) > roomy.length * 1.5 ? roomy : within(titleRoom)
}

/** The first title that needs no cutting; the last one shortened when none does; empty when there is nothing to read in any. */
export function chooseTitle(titles: string[]): string {
  const readable = titles.map(oneLine).filter((title) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(title))
  return readable.find((title) => shortenTitle(title) === title) ?? shortenTitle(readable.at(-1) ?? '')
}

/** A text for those who cannot see the card: at most 200 characters, and at most `bytes` bytes once it is escaped. */
export function shortenAlt(text: string, bytes = 400): string {
  const alt = oneLine(text)
  const room = { characters: 200, bytes, escaped: bytes }
  return fits(alt, room) ? alt : cutAtWord(alt, room, 60)
}

/** The name of the site beside a preview. */
export function shortenName(text: string): string {
  const name = oneLine(text)
  return fits(name, nameRoom) ? name : cutAtWord(name, nameRoom, 20)
}

/**
 * A description of 60 to 155 characters and at most 345 bytes: the first sentence, continued with the further ones while it is too short,
 * and cut at a word when it is too long.
 */
export function shortenDescription(sentences: string[]): string {
  let description = ''
  for (const sentence of sentences.map(oneLine)) {
    if (lettersIn(description) >= shortestDescription) break
    if (sentence !== '' && !description.includes(sentence))
      description = description === '' ? sentence : `${endSentence(description)} ${sentence}`
  }
  return fits(description, descriptionRoom) ? description : cutAtWord(description, descriptionRoom, shortestDescription)
}
