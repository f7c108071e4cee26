import { checkLegalBasis, checkLocalised, parseKey, parseList, parseRecord, parseText, parseWhole, property, refuse } from './check.ts'
import type { CheckedContext } from './context.ts'
import { type QuestionLeafName, questionLeaves } from './leaves/index.ts'
import { readOfficer } from './leaves/officer.ts'
import type { Rule } from './rule.ts'
import type { Leaf, Tree } from './tree.ts'

const deepest = 32

/**
 * Checks a rule against a context, once per pair, and returns its tree.
 * @param root where the rule stands when it is part of a list, for the path of a problem
 * @throws ProblemError for the first problem found.
 */
export function readRule(rule: Rule, context: CheckedContext, root = 'rule#'): Tree {
  parseRecord(rule, root)
  const found = context.rules.get(rule)
  if (found) return found
  const tree = readNode(rule, { context, root, at: root, depth: 0, negated: false, isBelowNot: false })
  context.rules.set(rule, tree)
  return tree
}

type Place = { context: CheckedContext; root: string; at: string; depth: number; negated: boolean; isBelowNot: boolean }

function readNode(value: unknown, place: Place): Tree {
  const { at, negated } = place
  if (place.depth > deepest) refuse(at, value, `Nest at most ${deepest} deep.`)
  const node = parseRecord(value, at)
  const shape = shapeOf(node, at)
  if (shape === 'not') return readNode(node.not, { ...below(place, '/not'), negated: !negated, isBelowNot: true })
  if (shape === 'all' || shape === 'any' || shape === 'atLeast,of') {
    const name = shape === 'atLeast,of' ? 'of' : shape
    const list = parseList(node[name], `${at}/${name}`, 1)
    const need = shape === 'all' ? list.length : shape === 'any' ? 1 : parseWhole(node.atLeast, `${at}/atLeast`)
    if (need < 1 || need > list.length) refuse(`${at}/atLeast`, need, `Write a whole number from 1 to ${list.length}.`)
    const children = list.map((child, index) => readNode(child, below(place, `/${name}/${index}`)))
    return { need: negated ? list.length - need + 1 : need, children }
  }
  return readLeaf(node, shape, place)
}

const below = (place: Place, step: string): Place => ({ ...place, at: place.at + step, depth: place.depth + 1 })

function readLeaf(node: Record<string, unknown>, shape: string, { context, root, at, negated, isBelowNot }: Place): Leaf {
  const leaf = { path: at.slice(root.length), rule: node as Rule, negated }
  if (shape === 'officer') return { ...leaf, officer: readOfficer(node.officer, isBelowNot, `${at}/officer`) }
  const question = context.questions.get(parseKey(node.question, `${at}/question`))
  if (question === undefined) refuse(`${at}/question`, node.question, 'Name a question of the context.')
  const name = shape.slice(0, shape.indexOf(',')) as QuestionLeafName
  return { ...leaf, question, test: questionLeaves[name](node[name], question, `${at}/${name}`, context) }
}

const shapes = ['all', 'any', 'not', 'atLeast,of', 'officer', ...Object.keys(questionLeaves).map((name) => `${name},question`)]
const operators = new Set(shapes.flatMap((shape) => shape.split(',')))

function shapeOf(node: Record<string, unknown>, at: string): string {
  const { id, text, legalBasis, ...operator } = node
  const names = Object.keys(operator)
  for (const name of names) if (!operators.has(name)) refuse(property(at, name), node[name], 'Leave this property out.')
  const shape = names.sort().join()
  if (!shapes.includes(shape)) refuse(at, node, `Give exactly one operator: ${shapes.join(' | ')}.`)
  if (id !== undefined) parseText(id, `${at}/id`)
  if (text !== undefined) checkLocalised(text, `${at}/text`)
  if (legalBasis !== undefined) checkLegalBasis(legalBasis, `${at}/legalBasis`)
  return shape
}
