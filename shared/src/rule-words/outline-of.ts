import { readRule } from '../eligibility/read-rule.ts'
import type { LegalBasis, Rule } from '../eligibility/rule.ts'
import { type Leaf, leavesOf } from '../eligibility/tree.ts'
import { sameQuestion } from './same-question.ts'
import { type AskedOptions, askedOptions, sayLeaf, sayOptions } from './say-condition.ts'
import { checkedContext, type Wording } from './wording.ts'

/**
 * One line to tick. `options` are those that its text asks for, so that lines about one question can be said together;
 * `isOpposite` when the text says the opposite of the leaf, so that a finding *unmet* fits the line.
 */
export type OutlineCondition = {
  kind: 'condition'
  path: string
  text: string
  isOfficer: boolean
  legalBasis: LegalBasis[]
  options?: AskedOptions
  isOpposite?: true
}

/** Lines of which all, any one, at least `need` or none must hold; those of `none` say what must not be. */
export type OutlineGroup = { kind: 'all' | 'any' | 'none' | 'at-least'; need?: number; path: string; items: Outline[] }

/** A rule for a checklist; `path` is the JSON pointer of the condition or group in the rule. */
export type Outline = OutlineCondition | OutlineGroup

/**
 * The rule as a tree of lines, simplified without changing what it means: a group of one is its item, an `all` in an `all` and
 * an `any` in an `any` are one, options of one question of which any will do are one line with the group's path.
 * @throws ProblemError for the first problem in catalogue or rule.
 */
export function outlineOf(rule: Rule, wording: Wording): Outline {
  const leaves = new Map(leavesOf(readRule(rule, checkedContext(wording))).map((leaf) => [leaf.path, leaf]))

  const outline = (node: Rule, path: string): Outline => {
    const leaf = leaves.get(path)
    if (leaf) return conditionOf(path, [leaf], false, wording)
    if ('not' in node) return notOf(node.not, `${path}/not`)
    const { kind, need, children, place } = groupOf(node, path)
    const options = kind === 'any' && sameQuestion(children.map((_, index) => leaves.get(`${place}/${index}`)))
    if (options) return conditionOf(path, options, false, wording)
    const items = children.map((child, index) => outline(child, `${place}/${index}`))
    const flat = items.flatMap((item) => (item.kind === kind && item.kind !== 'at-least' ? item.items : [item]))
    const [only] = flat
    return only && flat.length === 1 ? only : { kind, ...(need && { need }), path, items: flat }
  }

  const notOf = (node: Rule, path: string): Outline => {
    const leaf = leaves.get(path)
    if (leaf) return conditionOf(path, [leaf], true, wording)
    if ('not' in node) return outline(node.not, `${path}/not`)
    const inner = outline(node, path)
    if (inner.kind === 'none') {
      const [only] = inner.items
      return only && inner.items.length === 1 ? only : { ...inner, kind: 'any' }
    }
    return { kind: 'none', path, items: inner.kind === 'any' ? inner.items : [inner] }
  }
  return outline(rule, '')
}

/** The children of a group and what is wanted of them; `atLeast` of one or of all is said as such. */
function groupOf(node: Rule, path: string): Pick<OutlineGroup, 'kind' | 'need'> & { children: Rule[]; place: string } {
  if ('all' in node) return { kind: 'all', children: node.all, place: `${path}/all` }
  if ('any' in node) return { kind: 'any', children: node.any, place: `${path}/any` }
  const { atLeast, of } = node as Extract<Rule, { of: Rule[] }>
  const group = { children: of, place: `${path}/of` }
  if (atLeast === of.length) return { kind: 'all', ...group }
  return atLeast === 1 ? { kind: 'any', ...group } : { kind: 'at-least', need: atLeast, ...group }
}

/** The line of a leaf, or of leaves that ask for options of one question in the same words. */
function conditionOf(path: string, leaves: [Leaf, ...Leaf[]], negated: boolean, wording: Wording): OutlineCondition {
  const [first, ...rest] = leaves
  const isQuestion = (leaf: Leaf) => 'question' in leaf
  const options = negated || !isQuestion(first) ? undefined : askedOptions([first, ...rest.filter(isQuestion)], wording.locale)
  return {
    kind: 'condition',
    path,
    text: options ? sayOptions(options, wording.locale) : sayLeaf(first, negated, wording),
    isOfficer: 'officer' in first,
    legalBasis: lawsOf(leaves),
    ...(options && { options }),
    ...(negated && { isOpposite: true }),
  }
}

/** The laws of leaves and of their limits in force, each once. */
function lawsOf(leaves: Leaf[]): LegalBasis[] {
  const laws = leaves.flatMap((leaf) => [
    ...(leaf.rule.legalBasis ?? []),
    ...(('test' in leaf && leaf.test?.threshold?.version?.legalBasis) || []),
  ])
  return laws.filter(({ title, url }, index) => laws.findIndex((other) => other.title === title && other.url === url) === index)
}
