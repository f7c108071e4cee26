import type { Localised } from '../content/values.ts'
import type { Key } from './key.ts'

export type LegalBasis = { title: string; url?: string }

/** A whole number, or the value of a parameter on the day. */
export type Threshold = number | { parameter: Key }

/** Who may get something: a tree of groups over leaves. */
export type Rule = Operator & { id?: string; text?: Localised; legalBasis?: LegalBasis[] }

type Operator =
  | { all: Rule[] }
  | { any: Rule[] }
  | { not: Rule }
  | { atLeast: number; of: Rule[] }
  | { question: Key; is: boolean | string }
  | { question: Key; oneOf: string[] }
  | { question: Key; includes: string }
  | { question: Key; min: Threshold }
  | { question: Key; max: Threshold }
  | { officer: Key }
