/** What a finding is about, most harmful first. */
const dimensions = ['safe', 'respectful', 'accurate', 'useful', 'readable', 'shareable'] as const
export type Dimension = (typeof dimensions)[number]

/** `must` blocks publishing; `should` is advice. */
export type Severity = 'must' | 'should'

/** A place in a text that could be better, with why and how. */
export type TextFinding = {
  /** Which check found it; stable, such as `pity`. */
  check: string
  dimension: 'readable' | 'respectful' | 'safe' | 'accurate'
  severity: Severity
  /** UTF-16 offsets into the text, `end` after the last unit. */
  start: number
  end: number
  /** Why, in Indonesian; what it quotes stands between `start` and `end`. */
  message: string
  /** How to fix it, in Indonesian. */
  fix?: string
}

/** A finding in a document: where a field is empty, `start` and `end` are 0. */
export type PieceFinding = Omit<TextFinding, 'dimension'> & {
  dimension: Dimension
  /** The path of the field, such as `steps.0.text`. */
  field: string
  /** The language of the text in which `start` and `end` count, when it is not the Indonesian. */
  locale?: 'jv' | 'en'
}

const rank = (finding: { severity: Severity; dimension: Dimension }): number =>
  (finding.severity === 'must' ? 0 : dimensions.length) + dimensions.indexOf(finding.dimension)

/** Findings in the order in which an editor should take them: what must be changed first, then by harm, then as written, field by field where `place` tells their order. */
export const mostImportantFirst = <Finding extends { severity: Severity; dimension: Dimension; start: number }>(
  findings: Finding[],
  place: (finding: Finding) => number = () => 0,
): Finding[] =>
  findings
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((a, b) => a.rank - b.rank || place(a.finding) - place(b.finding) || a.finding.start - b.finding.start)
    .map(({ finding }) => finding)
