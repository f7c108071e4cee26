import type { Localised } from '../content/values.ts'
import type { Locale } from '../locale.ts'
import type { Finding } from './evaluation.ts'
import { sayLimit } from './say-limit.ts'
import { sentences } from './sentences/index.ts'
import type { Sentences } from './sentences/sentences.ts'
import type { ThresholdInForce } from './threshold.ts'
import type { Leaf, QuestionLeaf } from './tree.ts'

/** The question, what is wanted and how the answer stands to it: "Punya KIP? Syaratnya: ya. Jawaban Anda sesuai." */
export function sayFinding(leaf: Leaf, { finding, because }: Finding, threshold: ThresholdInForce | undefined, locale: Locale): string {
  const say = sentences[locale]
  if ('officer' in leaf) return say.officer
  const wanted = threshold ? sayLimit(threshold, leaf, say) : sayChoice(leaf, say, locale)
  const question = inLocale(leaf.question.text, locale).replace(/[^?.!]$/, '$&.')
  const outcome = say[because ?? ((finding === 'met') === leaf.negated ? 'unmet' : 'met')]
  return `${question} ${leaf.test ? `${say.condition}: ${wanted}. ` : ''}${outcome}`
}

/** A text in the language asked for, or in Indonesian. */
export const inLocale = (text: Localised, locale: Locale): string => text[locale] ?? text.id

function sayChoice({ rule, negated, question: { options = [] } }: QuestionLeaf, say: Sentences, locale: Locale): string {
  const wanted = 'oneOf' in rule ? rule.oneOf : ['is' in rule ? rule.is : 'includes' in rule && rule.includes]
  if (typeof wanted[0] === 'boolean') return wanted[0] === negated ? say.no : say.yes
  const names = options.filter(({ key }) => wanted.includes(key)).map(({ text }) => inLocale(text, locale))
  const last = names.pop()
  return `${negated ? `${say.not} ` : ''}${names.join(', ')}${names.length > 0 ? ` ${say.or} ` : ''}${last}`
}
