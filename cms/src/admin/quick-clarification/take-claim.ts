import { hostOf, linksIn } from '@ruang-solusi/shared/coach'

/** The longest quotation that a clarification may hold, in characters. */
export const mostOfClaim = 400

const dead = /[\p{L}\p{N}_-]+(?:\[dot\][\p{L}\p{N}_-]+)+/gu

/** A pasted message with its addresses made harmless, and their hosts as the form stores them: `bansos[dot]example`. Taking it twice changes nothing. */
export function takeClaim(pasted: string): { claim: string; links: string[] } {
  const parts: string[] = []
  let from = 0
  for (const { found, index } of linksIn(pasted)) {
    parts.push(pasted.slice(from, index), hostOf(found).replaceAll('.', '[dot]'))
    from = index + found.length
  }
  const claim = [...parts, pasted.slice(from)]
    .join('')
    .replace(/\[titik\]/g, '[dot]')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
  return { claim, links: [...new Set(claim.match(dead) ?? [])] }
}
