// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
const hidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]/

/**
 * The first character that no reader sees and that may cut, reorder or break a text: controls, direction overrides, noncharacters,
 * half of a surrogate pair. Joiners, soft hyphens and marks of direction, which scripts and emoji need, are none.
 */
export function findHiddenCharacter(text: string): { index: number; code: string } | undefined {
  const index = hidden.exec(text)?.index ?? loneSurrogate(text)
  if (index < 0) return undefined
  return { index, code: `U+${(text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` }
}

function loneSurrogate(text: string): number {
  if (text.isWellFormed()) return -1
  let index = 0
  for (const sign of text) {
    if (!sign.isWellFormed()) return index
    index += sign.length
  }
  return -1
}
