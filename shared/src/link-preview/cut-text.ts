import type { Limit } from './platforms.ts'

const encoder = new TextEncoder()

/** A text as a platform shows it: whole, or cut with an ellipsis and without half letters. */
export function cutText(text: string, limit: Limit | undefined): string {
  if (limit === undefined) return text
  const size = (part: string): number => ('bytes' in limit ? encoder.encode(part).length : part.length)
  const most = 'bytes' in limit ? limit.bytes : limit.characters
  if (size(text) <= most) return text
  let kept = ''
  for (const letter of text) {
    if (size(kept + letter) > most) break
    kept += letter
  }
  return `${kept}…`
}
