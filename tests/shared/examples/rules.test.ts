import { missingCases, proposeCases, runCase } from '@ruang-solusi/shared/cases'
import { Case, officers } from '@ruang-solusi/shared/content'
import { evaluate, type Rule } from '@ruang-solusi/shared/eligibility'
import { Rule as RuleContract } from '@ruang-solusi/shared/eligibility/contract'
import { examples } from '@ruang-solusi/shared/examples'
import { describe, expect, test } from 'vitest'
import { exampleCatalogue, exampleContext, firstDay, nodesOf, ruledProgrammes } from './example-catalogue.ts'

const isGroup = (node: Rule): boolean => 'all' in node || 'any' in node
const childrenOf = (node: Rule): Rule[] => ('all' in node ? node.all : 'any' in node ? node.any : [])

test('every programme has a rule and cases', () => {
  expect(ruledProgrammes.map(({ slug }) => slug)).toEqual(examples.programme.map(({ slug }) => slug))
})

describe.each(ruledProgrammes)('$slug', ({ rule, cases }) => {
  test('its rule fits the contract and the catalogue', () => {
    expect(RuleContract.parse(rule)).toEqual(rule)
    expect(evaluate(rule, {}, exampleContext()).verdict).toBe('unclear')
  })

  test('its rule has the form that the editor can hold', () => {
    expect(Object.keys(rule)).toEqual(['all'])
    const top = childrenOf(rule)
    const excepts = top.filter((node) => 'not' in node)
    expect(excepts).toEqual('not' in (top.at(-1) ?? {}) ? [top.at(-1)] : [])
    for (const node of excepts) expect('not' in node && 'any' in node.not).toBe(true)
    const boxes = [top.filter((node) => !('not' in node)), ...excepts.map((node) => ('not' in node ? childrenOf(node.not) : []))]
    const any = boxes[0]?.at(-1)
    if (any && 'any' in any) boxes.push(any.any)
    for (const group of boxes.flat().filter((node) => isGroup(node) && node !== any)) {
      expect(childrenOf(group).filter((node) => isGroup(node) || 'not' in node)).toEqual([])
    }
  })

  test('its officers are known and every case passes', () => {
    const named = nodesOf(rule).flatMap((node) => ('officer' in node ? [node.officer] : []))
    expect(named.filter((officer) => !Object.hasOwn(officers, officer))).toEqual([])
    const failed = cases.filter((one) => !runCase(rule, Case.parse(one), exampleCatalogue).passes)
    expect(failed).toEqual([])
  })

  test('no case is missing, none is proposed, and every verdict is there', () => {
    expect(missingCases(rule, cases, exampleCatalogue, firstDay)).toEqual([])
    expect(proposeCases(rule, cases, exampleCatalogue, firstDay)).toEqual([])
    expect([...new Set(cases.map(({ expected }) => expected))].sort()).toEqual(['likely', 'unclear', 'unlikely'])
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
    expect(cases.filter(({ asOf }) => asOf < '2026-11-20')).toEqual([])
  })
})

test('where somebody else decides, the rule says who', () => {
  const undecided = ruledProgrammes.filter(({ rule }) => !nodesOf(rule).some((node) => 'officer' in node))
  expect(undecided.map(({ slug }) => slug)).toEqual(['pendampingan-usaha'])
})

test('every rule names a law', () => {
  const lawless = ruledProgrammes.filter(({ rule }) => {
    const named = exampleCatalogue.parameters.filter(
      ({ key, versions }) => JSON.stringify(rule).includes(key) && versions.some((version) => version.legalBasis),
    )
    return named.length === 0 && !nodesOf(rule).some((node) => node.legalBasis)
  })
  expect(lawless.map(({ slug }) => slug)).toEqual([])
})
