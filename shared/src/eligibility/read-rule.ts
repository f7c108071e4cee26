import { checkNames, each, record, refuse, whole } from './check.ts'
import { type CheckedContext, parseQuestion } from './context.ts'
import { type QuestionLeafName, questionLeaves } from './leaves/index.ts'
import { readOfficer } from './leaves/officer.ts'
import { checkKind } from './question.ts'
import type { Rule } from './rule.ts'
import type { Tree } from './tree.ts'

/**
 * Checks a rule against a context, once per pair, and returns its tree.
 * @param root where the rule stands, for the path of a problem
 * @throws ProblemError for the first problem found.
 */
export function readRule(rule: Rule, context: CheckedContext, root = 'rule#'): Tree {
  const read = (value: unknown, at: string, depth: number, nots: number): Tree => {
    if (depth > 32) refuse(at, value, 'Nest at most 32 deep.')
    const node = record(value, at)
    const [name = '', partner = name] = shapeOf(node, at).split(' ')
    const place = `${at}/${name}`
    if (name === 'not') return read(node.not, place, depth + 1, nots + 1)
    const leaf = { path: at.slice(root.length), rule: value as Rule, negated: nots % 2 > 0 }
    if (name === 'officer') return { ...leaf, officer: readOfficer(node.officer, place, nots > 0) }
    if (partner === 'question') {
      const question = parseQuestion(node.question, context, `${at}/question`)
      const operator = questionLeaves[name as QuestionLeafName]
      checkKind(question, operator.kinds, node[name], place)
      return { ...leaf, question, test: operator.read(node[name], place, question, context) }
    }
    const children = each(node[partner], `${at}/${partner}`, (child, childAt) => read(child, childAt, depth + 1, nots), 1)
    const { length } = children
    const need = name === 'all' ? length : name === 'any' ? 1 : whole(node.atLeast, place)
    if (need < 1 || need > length) refuse(place, need, `Write a number from 1 to ${length}.`)
    return { need: leaf.negated ? length - need + 1 : need, children }
  }
  const tree = context.trees.get(rule) ?? read(rule, root, 0, 0)
  context.trees.set(rule, tree)
  return tree
}

const extras = ['id', 'text', 'legalBasis']
const shapes = ['all', 'any', 'not', 'officer', 'atLeast of', ...Object.keys(questionLeaves).map((name) => `${name} question`)]
const known = [...extras, ...shapes.join(' ').split(' ')]

/** The operator of a node and its partner property, if it has one. */
function shapeOf(node: Record<string, unknown>, at: string): string {
  checkNames(node, known, at)
  const names = Object.keys(node).filter((name) => !extras.includes(name))
  const shape = names.sort().join(' ')
  if (!shapes.includes(shape)) refuse(at, node, 'Give exactly one operator.')
  return shape
}
