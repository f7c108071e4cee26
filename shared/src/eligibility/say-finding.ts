import type { Localised } from '../content/values.ts'
import type { Locale } from '../locale.ts'
import type { Finding } from './evaluation.ts'
import { sayLimit } from './say-limit.ts'
import { say } from './sentences.ts'
import type { Leaf, QuestionLeaf, Test } from './tree.ts'

/** The question, what is wanted and how the answer stands to it: "Punya KIP? Syaratnya: ya. Jawaban Anda sesuai." */
export function sayFinding(leaf: Leaf, { finding, because }: Finding, locale: Locale): string {
  if ('officer' in leaf) return say('officer', locale)
  const { test, question, negated } = leaf
  const asked = inLocale(question.text, locale).replace(/[^?.!]$/, '$&.')
  const wanted = test ? `${say('condition', locale)}: ${sayWanted(leaf, test, locale)}. ` : ''
  return `${asked} ${wanted}${say(because ?? ((finding === 'met') === negated ? 'unmet' : 'met'), locale)}`
}

/** A text in the language asked for, or in Indonesian. */
export const inLocale = (text: Localised, locale: Locale): string => text[locale] ?? text.id

function sayWanted({ rule, negated, question }: QuestionLeaf, { judge, threshold }: Test, locale: Locale): string {
  const { kind, options = [] } = question
  if (kind === 'yes-no') return say(judge(!negated) > 0 ? 'yes' : 'no', locale)
  const not = negated ? `${say('not', locale)} ` : ''
  if (threshold) return not + sayLimit(threshold, 'min' in rule, kind === 'rupiah', locale)
  const wanted = options.filter(({ key }) => judge(kind === 'choice' ? key : [key]) > 0)
  const names = wanted.map(({ text }) => inLocale(text, locale))
  const last = names.pop()
  return not + (names.length > 0 ? `${names.join(', ')} ${say('or', locale)} ${last}` : last)
}
