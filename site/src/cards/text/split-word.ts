import type { Advances } from './advances.ts'

const graphemes = new Intl.Segmenter('id')

/** The first part of a plain word: up to where an address may be broken, or to any letter, and then with a hyphen. */
function takePlain(word: string, limit: number, { pensOf, widthOf }: Advances): { part: string; taken: number } {
  const letters = Array.from(word)
  const pens = pensOf(word)
  const whole = pens.filter((pen) => pen <= limit).length - 1
  for (let end = whole; end > whole / 3; end--) {
    if (/[/\-_@&=?]/.test(letters[end - 1] ?? '')) return { part: letters.slice(0, end).join(''), taken: end }
  }
  const hyphened = Math.max(1, pens.filter((pen) => pen <= limit - widthOf('-')).length - 1)
  return { part: `${letters.slice(0, hyphened).join('')}-`, taken: hyphened }
}

/**
 * The parts of a word too wide for a line; nothing of it is lost. Addresses are broken behind their own signs, so that
 * they can still be typed; other Latin words get a hyphen. Javanese script needs none, and its parts are a little
 * shorter than they could be, because joined letters cannot be measured one by one.
 * @param limit width of a line, em.
 */
export function splitWord(word: string, limit: number, advances: Advances): string[] {
  const width = advances.widthOf(word)
  if (width <= limit) return [word]
  const parts: string[] = []
  if (advances.isPlain(word)) {
    let rest = word
    while (rest !== '' && advances.widthOf(rest) > limit) {
      const { part, taken } = takePlain(rest, limit, advances)
      parts.push(part)
      rest = Array.from(rest).slice(taken).join('')
    }
    return [...parts, rest]
  }
  const letters = Array.from(graphemes.segment(word), ({ segment }) => segment)
  const most = Math.max(1, Math.floor((letters.length * limit * 0.85) / width))
  for (let at = 0; at < letters.length; at += most) parts.push(letters.slice(at, at + most).join(''))
  return parts
}
