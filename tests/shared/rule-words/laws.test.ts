import { contextOf } from '@ruang-solusi/shared/cases'
import { type Answer, type Evaluation, evaluate, type Rule } from '@ruang-solusi/shared/eligibility'
import { type Outline, outlineOf, sayCondition, sayRule, type Wording } from '@ruang-solusi/shared/rule-words'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asOf, plain } from '../cases/catalogue.ts'
import { answers, ruleOf } from '../eligibility/arbitrary.ts'

const wording: Wording = { catalogue: plain, asOf, locale: 'id' }
const locale = fc.constantFrom('id' as const, 'jv' as const, 'en' as const)
const runs = { numRuns: 400 }

const groupsOf = (rule: Rule): Rule[] | undefined =>
  'all' in rule ? rule.all : 'any' in rule ? rule.any : 'of' in rule ? rule.of : 'not' in rule ? [rule.not] : undefined
/** The same rule, each leaf with words of its own. */
const worded = (rule: Rule, next = { number: 0 }): Rule => {
  if (!groupsOf(rule)) return { ...rule, text: { id: `Syarat-${next.number++}.` } }
  const copy: Record<string, unknown> = { ...rule }
  for (const name of ['all', 'any', 'of', 'not']) {
    const part = copy[name]
    if (Array.isArray(part)) copy[name] = part.map((child: Rule) => worded(child, next))
    else if (part !== undefined) copy[name] = worded(part as Rule, next)
  }
  return copy as Rule
}
const conditions = (item: Outline): Extract<Outline, { kind: 'condition' }>[] =>
  item.kind === 'condition' ? [item] : item.items.flatMap(conditions)

test('every leaf is named exactly once, in the outline in written order', () => {
  fc.assert(
    fc.property(ruleOf(12), locale, (drawn, language) => {
      const rule = worded(drawn)
      const count = evaluate(rule, {}, contextOf(plain, asOf)).findings.length
      const names = Array.from({ length: count }, (_, index) => `Syarat-${index}`)
      expect(conditions(outlineOf(rule, { ...wording, locale: language })).map(({ text }) => text)).toEqual(names.map((name) => `${name}.`))
      const said = sayRule(rule, { ...wording, locale: language }).match(/syarat-\d+/gi) ?? []
      expect(said.map((name) => Number(name.slice(7))).sort((a, b) => a - b)).toEqual(names.map((_, index) => index))
    }),
    runs,
  )
})

test('every leaf has one line: its own, or that of the options it belongs to', () => {
  fc.assert(
    fc.property(ruleOf(12), (rule) => {
      const lines = conditions(outlineOf(rule, wording)).map(({ path }) => path)
      for (const { path } of evaluate(rule, {}, contextOf(plain, asOf)).findings) {
        expect(
          lines.filter((line) => path === line || path.startsWith(`${line}/`)),
          path,
        ).toHaveLength(1)
      }
    }),
    runs,
  )
})

test('no key, no undefined and no unbalanced bracket is ever said', () => {
  fc.assert(
    fc.property(ruleOf(12), locale, (rule, language) => {
      const text = sayRule(rule, { ...wording, locale: language })
      const all = [text, ...conditions(outlineOf(rule, { ...wording, locale: language })).map((line) => line.text)].join('\n')
      expect(all).not.toMatch(
        /undefined|null|NaN|\[object|\b(kip|pkh|asn|school|members|age|income|savings|dinsos|quota)\b|-limit|-age|: *(;|$)| {2}|\{\}/m,
      )
      expect(all).not.toMatch(/berhak|pasti|!/)
      expect(text.split('(').length).toBe(text.split(')').length)
      expect(text).toMatch(/^\p{Lu}.*[^.;: ]\.$/u)
    }),
    runs,
  )
})

test('the outline says what the rule means, also while answers are open', () => {
  const verdicts = { likely: 1, unclear: 0, unlikely: -1 }
  const decided = new Set<string>()
  fc.assert(
    fc.property(ruleOf(12), answers, (rule, given: Record<string, Answer>) => {
      const evaluation = evaluate(rule, given, contextOf(plain, asOf))
      decided.add(evaluation.verdict)
      expect(worthOf(outlineOf(rule, wording), rule, evaluation) + 0).toBe(verdicts[evaluation.verdict])
    }),
    { numRuns: 1_500 },
  )
  expect(decided.size).toBe(3)
})

/** What an outline comes to, each line by its words: met 1, open 0, unmet -1. */
function worthOf(item: Outline, rule: Rule, evaluation: Evaluation): number {
  if (item.kind !== 'condition') {
    const values = item.items.map((one) => worthOf(one, rule, evaluation)).sort((a, b) => b - a)
    const nth = (need: number) => values[need - 1] ?? Number.NaN
    return item.kind === 'none' ? -nth(1) : nth(item.kind === 'all' ? values.length : item.kind === 'any' ? 1 : (item.need ?? Number.NaN))
  }
  const leaf = item.path
    .split('/')
    .slice(1)
    .reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], rule) as Rule
  const findings = evaluation.findings.filter(({ path }) => path === item.path || path.startsWith(`${item.path}/`))
  const best = Math.max(
    ...findings.map(({ finding, because }) => (because === 'officer' || finding === 'met' ? 1 : finding === 'unmet' ? -1 : 0)),
  )
  if (groupsOf(leaf)) return best
  const { isOpposite = false } = item
  expect(item.text).toBe(sayCondition(leaf, wording, isOpposite))
  return isOpposite ? -best : best
}
