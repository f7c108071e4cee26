import { make } from './page-part.ts'

/** A text with the words marked that begin as one of the words that were searched for. */
export function markWords(text: string, query: string): (Node | string)[] {
  const roots = (query.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).map((word) => word.slice(0, Math.max(3, word.length - 2)))
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map((word) => (roots.some((root) => word.toLowerCase().startsWith(root)) ? make('mark', '', word) : word))
}

/** The marked part of a page as nodes: its marks stay, and anything else in it is text. */
export function readExcerpt(excerpt: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html')
  return [...body.childNodes].map(({ nodeName, textContent }) =>
    nodeName === 'MARK' ? make('mark', '', textContent ?? '') : (textContent ?? ''),
  )
}
