import { textChecks } from './checks/index.ts'
import { mostImportantFirst, type TextFinding } from './finding.ts'
import { wordLists } from './lists/index.ts'
import { readText } from './reading/reading.ts'
import { mostRemarks, type TextCheck } from './text-check.ts'
import type { WordLists } from './word-lists.ts'

const spoken = new Set<TextFinding['dimension']>(['safe', 'respectful'])

/** Of several findings of a dimension about the same words only the first is kept, as serious as the most serious, so that nothing is said twice. */
function withoutEchoes(findings: TextFinding[]): TextFinding[] {
  const kept: TextFinding[] = []
  const lastOf = new Map<string, TextFinding>()
  for (const finding of findings.filter(({ dimension }) => spoken.has(dimension)).sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = lastOf.get(finding.dimension)
    if (last !== undefined && finding.start < last.end) {
      if (finding.severity === 'must') last.severity = 'must'
      continue
    }
    const first = { ...finding }
    lastOf.set(finding.dimension, first)
    kept.push(first)
  }
  return [...findings.filter(({ dimension }) => !spoken.has(dimension)), ...kept]
}

/** A name that is out of date is replaced as a whole: nothing is said of the words in it. */
function withoutLabelsInNames(findings: TextFinding[]): TextFinding[] {
  const names = findings.filter(({ check }) => check === 'stale-term')
  return findings.filter(({ check, start, end }) => check !== 'stigma' || !names.some((name) => name.start <= start && end <= name.end))
}

/** The findings of some checks in a text. */
export function findingsIn(text: string, checks: TextCheck[], lists: WordLists): TextFinding[] {
  const reading = readText(text, lists.names)
  const findings = checks.flatMap(({ id, dimension, severity, find }) =>
    find(reading, lists)
      .slice(0, mostRemarks)
      .map((remark) => ({ check: id, dimension, severity, ...remark })),
  )
  return mostImportantFirst(withoutEchoes(withoutLabelsInNames(findings)))
}

/**
 * What an editor could do better in an Indonesian text, most important first; nothing for a clean one.
 * Never throws. Words in quotation marks are judged for safety only.
 */
export const reviewText = (text: string, lists: WordLists = wordLists): TextFinding[] => findingsIn(text, textChecks, lists)
