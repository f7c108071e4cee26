import { checkNames, each, filled, pointerOf, record, refuse, whole } from './check.ts'
import { type CheckedContext, parseQuestion } from './context.ts'
import { type QuestionLeafName, questionLeaves } from './leaves/index.ts'
import { readOfficer } from './leaves/officer.ts'
import { checkKind } from './question.ts'
import type { Rule } from './rule.ts'
import type { Leaf, Tree } from './tree.ts'

/**
 * Checks a rule against a context, once per pair, and returns its tree.
 * @param document what the message of a problem calls this rule
 * @throws ProblemError for the first problem found; its path is a pointer in the rule.
 */
export function readRule(rule: Rule, context: CheckedContext, document = 'rule'): Tree {
  let tree = context.trees.get(rule)
  if (!tree) {
    tree = readNode(rule, `${document}#`, { context, depth: 0, nots: 0 })
    context.trees.set(rule, tree)
  }
  return tree
}

type Place = { context: CheckedContext; depth: number; nots: number }

function readNode(value: unknown, at: string, place: Place): Tree {
  if (place.depth > 32) refuse(at, value, 'Nest at most 32 deep.')
  const node = record(value, at)
  const shape = shapeOf(node, at)
  const below = { ...place, depth: place.depth + 1 }
  if (shape === 'not') return readNode(node.not, `${at}/not`, { ...below, nots: place.nots + 1 })
  const name = shape === 'atLeast of' ? 'of' : shape
  if (name !== 'all' && name !== 'any' && name !== 'of') return readLeaf(node, shape, at, place)
  const { length } = filled(node[name], `${at}/${name}`)
  const need = name === 'all' ? length : name === 'any' ? 1 : whole(node.atLeast, `${at}/atLeast`)
  if (need < 1 || need > length) refuse(`${at}/atLeast`, need, `Write a number from 1 to ${length}.`)
  const children = each(node[name] as Rule[], `${at}/${name}`, (child, childAt) => readNode(child, childAt, below))
  return { need: place.nots % 2 ? length - need + 1 : need, children }
}

function readLeaf(node: Record<string, unknown>, shape: string, at: string, { context, nots }: Place): Leaf {
  const leaf = { path: pointerOf(at), rule: node as Rule, negated: nots % 2 > 0 }
  if (shape === 'officer') return { ...leaf, officer: readOfficer(node.officer, `${at}/officer`, nots > 0) }
  const question = parseQuestion(node.question, context, `${at}/question`)
  const name = shape.replace(/ ?question ?/, '') as QuestionLeafName
  const { kinds, read } = questionLeaves[name]
  checkKind(question, kinds, node[name], `${at}/${name}`)
  return { ...leaf, question, test: read(node[name], `${at}/${name}`, question, context) }
}

const shapes = [
  'all',
  'any',
  'not',
  'atLeast of',
  'officer',
  'is question',
  'oneOf question',
  'includes question',
  'min question',
  'max question',
]
const extras = ['id', 'text', 'legalBasis']
const names = [...extras, ...shapes.join(' ').split(' ')]

/** The operator of a node with its companion, in alphabetical order. */
function shapeOf(node: Record<string, unknown>, at: string): string {
  checkNames(node, names, at)
  const shape = Object.keys(node)
    .filter((name) => !extras.includes(name))
    .sort()
    .join(' ')
  if (!shapes.includes(shape)) refuse(at, node, `Give exactly one operator: ${shapes.join(', ')}.`)
  return shape
}
