import type { Content } from '@ruang-solusi/shared/content'
import type { IsoDay } from '@ruang-solusi/shared/day'
import { type Outline, outlineOf } from '@ruang-solusi/shared/rule-words'
import type { PageContext } from './context.ts'

/** Titles of the laws behind a programme, its conditions and its limits in force on the day, each once. */
export function lawsOf({ rule, legalBasis }: Content<'programme'>, asOf: IsoDay, { library, locale }: PageContext): string[] {
  const { questions, parameters } = library.snapshot
  const ofRule = rule === undefined ? [] : lawsIn(outlineOf(rule, { catalogue: { questions, parameters }, asOf, locale }))
  return [...new Set([...legalBasis.map(({ title }) => title), ...ofRule])]
}

const lawsIn = (outline: Outline): string[] =>
  outline.kind === 'condition' ? outline.legalBasis.map(({ title }) => title) : outline.items.flatMap(lawsIn)
