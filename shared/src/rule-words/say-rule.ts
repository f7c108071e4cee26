import type { Rule } from '../eligibility/rule.ts'
import { say } from '../eligibility/sentences.ts'
import type { Locale } from '../locale.ts'
import { hasConjunction, inSentence } from './in-sentence.ts'
import { type Outline, type OutlineGroup, outlineOf } from './outline-of.ts'
import { phrase } from './phrases.ts'
import { sayOptions } from './say-condition.ts'
import type { Wording } from './wording.ts'

/**
 * The whole rule as one text: "Harus memenuhi semua: …; …. Cukup salah satu: … atau …. Kecuali bila …."
 * @throws ProblemError for the first problem in catalogue or rule.
 */
export function sayRule(rule: Rule, wording: Wording): string {
  const { locale } = wording
  const outline = outlineOf(rule, wording)
  const parts = outline.kind === 'all' ? outline.items : [outline]
  const groups = (wanted: OutlineGroup['kind']) =>
    parts.flatMap((part) => (part.kind !== 'condition' && part.kind === wanted ? [part] : []))
  const others = parts.filter(({ kind }) => kind !== 'any' && kind !== 'none')
  const sentences = others.length > 0 ? [phrase(others.length > 1 ? 'all' : 'only', locale, sayEach(others, locale).join('; '))] : []
  for (const [index, { items }] of groups('any').entries()) {
    sentences.push(phrase(index > 0 ? 'alsoAny' : 'any', locale, join(items, 'or', locale)))
  }
  for (const { items } of groups('none'))
    sentences.push(phrase(sentences.length > 0 ? 'none' : 'anyone', locale, join(items, 'or', locale)))
  return sentences.join(' ')
}

const sayEach = (items: Outline[], locale: Locale) => items.map((item) => sayItem(item, locale))

function sayItem(item: Outline, locale: Locale): string {
  if (item.kind === 'condition') return inSentence(item.text)
  const { kind, need, items } = item
  if (kind === 'at-least') return `${phrase('atLeast', locale, String(need))} (${sayEach(items, locale).join('; ')})`
  const listed = `(${join(items, kind === 'all' ? 'and' : 'or', locale)})`
  return kind === 'none' ? `${say('not', locale)} ${listed}` : listed
}

/** "a, b atau c"; with semicolons once an item has commas, colons or an "atau" of its own. */
function join(items: Outline[], word: 'and' | 'or', locale: Locale): string {
  const [only] = items
  if (items.length === 1 && only?.kind === 'all') return join(only.items, 'and', locale)
  const said = sayEach(word === 'or' ? together(items, locale) : items, locale)
  const conjunction = word === 'or' ? say('or', locale) : phrase('and', locale)
  const isPlain = said.every((text) => !/[,;:(]/.test(text) && !hasConjunction(text, locale))
  const last = said.pop() ?? ''
  if (said.length === 0) return last
  return isPlain ? `${said.join(', ')} ${conjunction} ${last}` : `${said.join('; ')}; ${conjunction} ${last}`
}

/** The alternatives, neighbours that ask for options of one question as one. */
function together(items: Outline[], locale: Locale): Outline[] {
  const merged: Outline[] = []
  for (const item of items) {
    const before = merged.at(-1)
    const earlier = before?.kind === 'condition' ? before.options : undefined
    if (item.kind === 'condition' && before && earlier && item.options?.label === earlier.label) {
      const options = { ...earlier, names: [...earlier.names, ...item.options.names] }
      merged.splice(-1, 1, { ...item, options, text: sayOptions(options, locale) })
    } else merged.push(item)
  }
  return merged
}
