import type { Because } from '../evaluation.ts'

/** Everything `explain` says in one language; a missing sentence does not compile. */
export type Sentences = {
  /** The language tags that days and figures are formatted in, the best first. */
  tags: string[]
  yes: string
  no: string
  or: string
  /** Before options that are not wanted: "bukan SD". */
  not: string
  /** After the limit: "18 tahun atau lebih". */
  orMore: string
  orLess: string
  /** Before the limit: "kurang dari 18 tahun". */
  lessThan: string
  moreThan: string
  decile: string
  since: string
  condition: string
  met: string
  unmet: string
} & Record<Because, string>
