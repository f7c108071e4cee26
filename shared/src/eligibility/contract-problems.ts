import type { z } from 'zod'
import { ProblemError } from '../errors.ts'

/**
 * Runs a check of the light door inside a contract, so that both refuse the same.
 * @param skip how many steps of the problem's path lead to the value itself
 */
export const noted =
  <Value>(check: (value: Value) => unknown, skip: number) =>
  (value: Value, issues: z.RefinementCtx<Value>): void => {
    try {
      check(value)
    } catch (problem) {
      if (!(problem instanceof ProblemError)) throw problem
      const path = String(problem.path)
        .split('/')
        .slice(skip + 1)
      issues.addIssue({ code: 'custom', path, message: problem.message })
    }
  }

/** The first place where a rule nests too deep (a cycle does) or has an officer below a `not`. */
export function nestingProblem(rule: unknown): { path: PropertyKey[]; message: string } | undefined {
  const walk = (value: unknown, path: PropertyKey[], depth: number, isBelowNot: boolean): ReturnType<typeof nestingProblem> => {
    if (depth > 32) return { path, message: 'too-deep' }
    if (value === null || typeof value !== 'object') return undefined
    const node: Record<string, unknown> = { ...value }
    if (isBelowNot && Object.hasOwn(node, 'officer')) return { path: [...path, 'officer'], message: 'officer-below-not' }
    for (const name of ['all', 'any', 'of']) {
      const list = node[name]
      if (!Array.isArray(list)) continue
      for (const [index, child] of list.entries()) {
        const problem = walk(child, [...path, name, index], depth + 1, isBelowNot)
        if (problem) return problem
      }
    }
    return Object.hasOwn(node, 'not') ? walk(node.not, [...path, 'not'], depth + 1, true) : undefined
  }
  return walk(rule, [], 0, false)
}
