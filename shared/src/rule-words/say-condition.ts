import type { CatalogueQuestion } from '../content/catalogue.ts'
import { officers } from '../content/officers.ts'
import { refuse } from '../eligibility/check.ts'
import type { Key } from '../eligibility/key.ts'
import { readRule } from '../eligibility/read-rule.ts'
import type { Rule } from '../eligibility/rule.ts'
import { inLocale } from '../eligibility/say-finding.ts'
import { say } from '../eligibility/sentences.ts'
import type { Leaf, QuestionLeaf } from '../eligibility/tree.ts'
import type { Locale } from '../locale.ts'
import { anyOf, inSentence } from './in-sentence.ts'
import { phrase } from './phrases.ts'
import { sayThreshold } from './say-threshold.ts'
import { checkedContext, type Wording } from './wording.ts'

/**
 * One condition as it stands in a list: "Punya KKS", "Penghasilan orang tua sebulan: Rp4 juta atau kurang".
 * @param negated says the opposite; a `not` around the leaf turns that round
 * @throws ProblemError for a problem in the catalogue or the leaf, or when the rule is a group.
 */
export function sayCondition(leaf: Rule, wording: Wording, negated = false): string {
  const tree = readRule(leaf, checkedContext(wording))
  if ('children' in tree) refuse('rule#', leaf, 'Give one condition, not a group.')
  return sayLeaf(tree, tree.negated !== negated, wording)
}

/** A condition that was read in the context of the wording, or its opposite. */
export function sayLeaf(leaf: Leaf, negated: boolean, wording: Wording): string {
  const { locale } = wording
  const { text } = leaf.rule
  if (text) return inLocale(text, locale)
  if ('officer' in leaf) return sayOfficer(leaf.officer, locale)
  const label = labelOf(leaf, locale)
  if (leaf.question.kind === 'yes-no') {
    if (leaf.test?.judge(!negated) === 1) return label
    const { opposite } = leaf.question as CatalogueQuestion
    return opposite ? inLocale(opposite, locale) : phrase('opposite', locale, label)
  }
  const asked = askedOptions([leaf], locale)
  if (!asked) return `${label}: ${sayThreshold(leaf, negated, wording)}`
  if (!negated) return sayOptions(asked, locale)
  const options = anyOf(asked.names, locale)
  return `${label}: ${leaf.question.kind === 'choices' ? phrase('without', locale, options) : `${say('not', locale)} ${options}`}`
}

/** The options that a line asks for, any of them. */
export type AskedOptions = { label: string; names: string[] }

/** The options that leaves about one question ask for; nothing when they do not ask for options or have words of their own. */
export function askedOptions([first, ...rest]: [QuestionLeaf, ...QuestionLeaf[]], locale: Locale): AskedOptions | undefined {
  const { kind, options = [] } = first.question
  if (first.rule.text || !kind.startsWith('choice')) return undefined
  const wanted = options.filter(({ key }) => [first, ...rest].some(({ test }) => test?.judge(kind === 'choice' ? key : [key]) === 1))
  return { label: labelOf(first, locale), names: wanted.map(({ text }) => inSentence(inLocale(text, locale))) }
}

/** "Di rumah ada: ibu hamil, balita atau lansia" */
export const sayOptions = ({ label, names }: AskedOptions, locale: Locale): string => `${label}: ${anyOf(names, locale)}`

const labelOf = ({ question }: QuestionLeaf, locale: Locale) => inLocale((question as CatalogueQuestion).label, locale)

function sayOfficer(officer: Key, locale: Locale): string {
  const name = new Map<Key, (typeof officers)[keyof typeof officers]>(Object.entries(officers)).get(officer)
  if (!name) return phrase('unnamedOfficer', locale)
  return phrase(officer === 'kuota' ? 'quota' : 'decidedBy', locale, name[locale])
}
