import type { LegalBasis, Localised, Rule } from '@ruang-solusi/shared/eligibility'
import { ProblemError } from '@ruang-solusi/shared/errors'
import type { Block, Boxes, KnownQuestion, LeafBlock } from './blocks.ts'

type Node = { text?: Localised; legalBasis?: LegalBasis[] } & Record<string, unknown>

function refuse(pointer: string, rule: unknown, why: string): never {
  throw new ProblemError(
    `The form cannot hold the rule at ${pointer === '' ? 'its root' : pointer}: ${why}.`,
    'Write it as { all: […, { any: […] }, { not: { any: […] } }] } with groups of leaves only.',
    { path: pointer, value: rule },
  )
}

/** The children of a bare group of one operator, without extras. */
function childrenOf(rule: Rule | undefined, operator: 'all' | 'any'): Rule[] | undefined {
  const node = rule as Node | undefined
  return node && Object.keys(node).join() === operator && Array.isArray(node[operator]) ? (node[operator] as Rule[]) : undefined
}

const exceptionsOf = (rule: Rule | undefined): Rule[] | undefined =>
  rule && Object.keys(rule).join() === 'not' ? childrenOf((rule as { not: Rule }).not, 'any') : undefined

/** Several options of one question that may apply together, written as one row. */
function severalOptions(children: Rule[]): LeafBlock | undefined {
  const [first] = children as Node[]
  const same = ({ includes: _, ...rest }: Node) => JSON.stringify(rest)
  const isOne = children.length > 1 && children.every((child) => 'includes' in child && first && same(child as Node) === same(first))
  if (!isOne || first === undefined) return undefined
  const { includes: _, question, ...extras } = first
  return {
    blockType: 'option',
    question: question as string,
    options: children.map((child) => (child as Node).includes as string),
    ...extras,
  }
}

function leafBlock(rule: Rule, pointer: string, keys: Set<unknown>): LeafBlock {
  const { question, is, oneOf, includes, min, max, officer, text, legalBasis, ...rest } = rule as Node
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined) refuse(pointer, rule, `“${unknown}” has no place in a row`)
  const extras = { ...(text ? { text } : {}), ...(legalBasis ? { legalBasis } : {}) }
  if (officer !== undefined) return { blockType: 'officer', officer: officer as string, ...extras }
  if (!keys.has(question)) refuse(pointer, rule, `the catalogue has no question “${String(question)}”`)
  const asked = { question: question as string, ...extras }
  if (typeof is === 'boolean') return { blockType: 'yesNo', is: is ? 'yes' : 'no', ...asked }
  const options = oneOf ?? (is === undefined ? includes && [includes] : [is])
  if (options !== undefined) return { blockType: 'option', options: options as string[], ...asked }
  const threshold = min ?? max
  const limit = typeof threshold === 'number' ? { value: threshold } : (threshold as { parameter: string } | undefined)
  return limit
    ? { blockType: 'limit', bound: min === undefined ? 'max' : 'min', ...limit, ...asked }
    : refuse(pointer, rule, 'it says nothing')
}

function blocksOf(rules: Rule[], pointer: string, keys: Set<unknown>, mayGroup: boolean): Block[] {
  return rules.map((rule, index) => {
    const at = `${pointer}/${index}`
    const any = childrenOf(rule, 'any')
    const options = any && severalOptions(any)
    if (options && keys.has(options.blockType === 'option' && options.question)) return options
    const need = any ? 'any' : 'all'
    const children = any ?? childrenOf(rule, 'all')
    if (!children) return leafBlock(rule, at, keys)
    if (!mayGroup) refuse(at, rule, 'a group stands inside a group')
    return { blockType: 'group', need, conditions: blocksOf(children, `${at}/${need}`, keys, false) as LeafBlock[] }
  })
}

/**
 * The boxes that say a rule: a last `{ not: { any } }` is “Kecuali bila”, then a last `{ any }` is “Cukup salah satu”, the rest is “Harus memenuhi semua”.
 * @throws ProblemError naming the place for a rule that the form cannot hold, or a question that the catalogue lacks.
 */
export function boxesOf(rule: Rule, questions: KnownQuestion[]): Boxes {
  const keys = new Set<unknown>(questions.map(({ key }) => key))
  const rules = [...(childrenOf(rule, 'all') ?? refuse('', rule, 'it does not start with “all”'))]
  const exceptions = exceptionsOf(rules.at(-1))
  const exceptAt = `/all/${rules.length - 1}/not/any`
  if (exceptions) rules.pop()
  const alternatives = childrenOf(rules.at(-1), 'any')
  const anyAt = `/all/${rules.length - 1}/any`
  if (alternatives) rules.pop()
  return {
    all: blocksOf(rules, '/all', keys, true),
    any: blocksOf(alternatives ?? [], anyAt, keys, true),
    except: blocksOf(exceptions ?? [], exceptAt, keys, true),
  }
}
