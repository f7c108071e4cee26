import { sayBound, sayFigure } from '../eligibility/say-limit.ts'
import type { QuestionLeaf } from '../eligibility/tree.ts'
import { phrase } from './phrases.ts'
import { checkedContext, type Wording } from './wording.ts'

/** The limit of a leaf: "18 tahun atau lebih", "desil 1–4"; turned round "kurang dari 18 tahun", "di atas desil 4". */
export function sayThreshold({ rule, question, test }: QuestionLeaf, negated: boolean, wording: Wording): string {
  const { locale, figureOf } = wording
  const isMin = 'min' in rule
  const operand = isMin ? rule.min : 'max' in rule ? rule.max : 0
  const parameter = typeof operand === 'number' ? undefined : checkedContext(wording).parameters.get(operand.parameter)
  const unit = parameter?.unit ?? (question.kind === 'rupiah' ? 'rupiah' : undefined)
  const value = test?.threshold?.value
  const figure = parameter && figureOf ? figureOf(parameter.key) : value === undefined ? undefined : sayFigure(value, unit, locale)
  if (figure === undefined) return phrase('unknownLimit', locale)
  if (!negated) return sayBound(figure, unit, isMin, locale)
  if (unit === 'decile') return phrase(isMin ? 'belowDecile' : 'aboveDecile', locale, figure)
  return phrase(isMin ? 'lessThan' : 'moreThan', locale, figure)
}
