import type { Span } from './sentences.ts'

const quoted = /“[^“”\n]{1,1000}”|‘[^‘’\n]{1,1000}’|"[^"\n]{1,1000}"|«[^«»\n]{1,1000}»/gu
const isTelling = (quotation: string): boolean => (quotation.match(/\S+/g) ?? []).length >= 3

/** Passages in quotation marks: somebody's own words. One or two words are only set off and do not count. */
export const quotationsIn = (text: string): Span[] =>
  [...text.matchAll(quoted)]
    .filter(([found]) => isTelling(found))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
