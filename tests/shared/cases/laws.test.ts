import { missingCases, proposeCases, runCase } from '@ruang-solusi/shared/cases'
import { Case } from '@ruang-solusi/shared/content'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ruleOf } from '../eligibility/arbitrary.ts'
import { asOf, plain } from './catalogue.ts'
import { reachable } from './reachable.ts'
import { readOnce, wide } from './read-once.ts'

const runs = { numRuns: 300 }
const verdictsMissing = (rule: Rule) => missingCases(rule, [], plain, asOf).flatMap((gap) => (gap.need === 'verdict' ? [gap.verdict] : []))

test('with the proposals nothing is missing, every one passes, fits its contract and is needed', () => {
  fc.assert(
    fc.property(ruleOf(14), (rule) => {
      const found = proposeCases(rule, [], plain, asOf)
      expect(missingCases(rule, found, plain, asOf)).toEqual([])
      for (const one of found) {
        expect(runCase(rule, one, plain).passes).toBe(true)
        expect(Case.parse(one)).toEqual(one)
      }
      const gaps = missingCases(rule, [], plain, asOf)
      expect(found.length).toBeLessThanOrEqual(gaps.length)
      expect(found.length).toBeGreaterThanOrEqual(gaps.filter(({ need }) => need === 'side').length)
    }),
    runs,
  )
})

test('proposals complete whatever cases there are, and repeat none of them', () => {
  fc.assert(
    fc.property(ruleOf(10), fc.infiniteStream(fc.boolean()), (rule, picks) => {
      const kept = proposeCases(rule, [], plain, asOf).filter(() => picks.next().value)
      const more = proposeCases(rule, kept, plain, asOf)
      expect(missingCases(rule, [...kept, ...more], plain, asOf)).toEqual([])
      for (const one of more) expect(kept).not.toContainEqual(one)
    }),
    runs,
  )
})

test('proposals are the same every time and change neither rule nor cases nor catalogue', () => {
  fc.assert(
    fc.property(ruleOf(10), (rule) => {
      const cases = proposeCases(rule, [], plain, asOf).slice(1)
      const before = JSON.stringify([rule, cases, plain])
      const found = proposeCases(rule, cases, plain, asOf)
      expect(JSON.stringify([rule, cases, plain])).toBe(before)
      expect(proposeCases(structuredClone(rule), cases, structuredClone(plain), asOf)).toEqual(found)
    }),
    runs,
  )
})

test('where no question is used twice, every verdict can be shown and every threshold turns the verdict', () => {
  let turned = 0
  fc.assert(
    fc.property(readOnce, (rule) => {
      const gaps = missingCases(rule, [], wide, asOf)
      const found = proposeCases(rule, [], wide, asOf)
      expect(gaps.slice(0, 3).map((gap) => gap.need === 'verdict' && gap.verdict)).toEqual(['likely', 'unlikely', 'unclear'])
      const sides = gaps.slice(3)
      for (const [index, gap] of sides.entries()) {
        if (index % 2 > 0) continue
        const [at, beyond] = [found[index], found[index + 1]]
        expect([gap.need === 'side' && gap.side, [at?.expected, beyond?.expected].sort()]).toEqual(['meets', ['likely', 'unlikely']])
        const changed = Object.keys(at?.answers ?? {}).filter((key) => at?.answers[key] !== beyond?.answers[key])
        expect(changed).toEqual([gap.need === 'side' && gap.question])
        turned += 1
      }
    }),
    runs,
  )
  expect(turned).toBeGreaterThan(500)
})

test('a verdict is asked for exactly when some answers to the engine’s small catalogue give it', { timeout: 60_000 }, () => {
  let ruledOut = 0
  fc.assert(
    fc.property(ruleOf(6), (rule) => {
      const missing = verdictsMissing(rule)
      ruledOut += 3 - missing.length
      expect(missing).toEqual(reachable(rule))
    }),
    { numRuns: 300 },
  )
  expect(ruledOut).toBeGreaterThan(20)
})
