import type { Context, Rule, Threshold } from '@ruang-solusi/shared/eligibility'
import type { RulesLogic } from 'json-logic-js'

function limitOf(threshold: Threshold, { asOf, parameters }: Context): number {
  if (typeof threshold === 'number') return threshold
  const versions = parameters.find(({ key }) => key === threshold.parameter)?.versions ?? []
  const version = versions.find(({ from, to }) => from <= asOf && asOf <= (to ?? asOf))
  if (version === undefined) throw new Error(`The parameter "${threshold.parameter}" has no value on ${asOf}.`)
  return version.value
}

/** A rule as json-logic-js writes it, limits filled in; right for households that answered every question exactly. */
export function jsonLogicOf(rule: Rule, context: Context): RulesLogic {
  const each = (rules: Rule[]) => rules.map((child) => jsonLogicOf(child, context))
  if ('all' in rule) return { and: each(rule.all) } as RulesLogic
  if ('any' in rule) return { or: each(rule.any) } as RulesLogic
  if ('not' in rule) return { '!': jsonLogicOf(rule.not, context) } as RulesLogic
  if ('of' in rule) return { '>=': [{ '+': each(rule.of).map((child) => ({ if: [child, 1, 0] })) }, rule.atLeast] } as RulesLogic
  if ('officer' in rule) return true
  const answer = { var: rule.question }
  if ('is' in rule) return { '===': [answer, rule.is] }
  if ('oneOf' in rule) return { in: [answer, rule.oneOf] }
  if ('includes' in rule) return { in: [rule.includes, answer] } as RulesLogic
  return 'min' in rule ? { '>=': [answer, limitOf(rule.min, context)] } : { '<=': [answer, limitOf(rule.max, context)] }
}
