import { z } from 'zod'
import { IsoDay, LegalBasis, Localised, Text } from '../content/values.ts'
import type { Answer as PlainAnswer } from './answer.ts'
import type { Context as PlainContext } from './context.ts'
import { checkContext } from './context.ts'
import { nestingProblem, noted } from './contract-problems.ts'
import type { Parameter as PlainParameter } from './parameter.ts'
import type { Question as PlainQuestion } from './question.ts'
import type { Rule as PlainRule } from './rule.ts'

/** Names a question, a parameter or an officer. */
export const Key = z.string().regex(/^[a-z][a-z0-9-]{0,79}$/, 'key')

const Whole = z.int()
const Option = z.string().min(1).max(80)
const Threshold = z.union([Whole, z.strictObject({ parameter: Key })])

const extras = { id: Text.optional(), text: Localised.optional(), legalBasis: z.array(LegalBasis).optional() }
const Node: z.ZodType<PlainRule> = z.lazy(() => ruleNode())
const ruleNode = () =>
  z.union([
    z.strictObject({ all: z.array(Node).min(1), ...extras }),
    z.strictObject({ any: z.array(Node).min(1), ...extras }),
    z.strictObject({ not: Node, ...extras }),
    z
      .strictObject({ atLeast: Whole.min(1), of: z.array(Node).min(1), ...extras })
      .refine(({ atLeast, of }) => atLeast <= of.length, { path: ['atLeast'], message: 'at-least-more-than-of' }),
    z.strictObject({ question: Key, is: z.union([z.boolean(), Option]), ...extras }),
    z.strictObject({ question: Key, oneOf: z.array(Option).min(1).refine(isDistinct, 'repeated'), ...extras }),
    z.strictObject({ question: Key, includes: Option, ...extras }),
    z.strictObject({ question: Key, min: Threshold, ...extras }),
    z.strictObject({ question: Key, max: Threshold, ...extras }),
    z.strictObject({ officer: Key, ...extras }),
  ])

/** Who may get something: a tree at most 32 deep, without an officer below a `not`. */
export const Rule = z
  .unknown()
  .superRefine((value, issues) => {
    const problem = nestingProblem(value)
    if (problem) issues.addIssue({ code: 'custom', ...problem })
  })
  .pipe(Node)

/** A question as residents read it. */
export const Question = z
  .strictObject({
    key: Key,
    kind: z.enum(['yes-no', 'choice', 'choices', 'number', 'rupiah']),
    text: Localised,
    help: Localised.optional(),
    options: z.array(z.strictObject({ key: Option, text: Localised })).optional(),
    min: Whole.optional(),
    max: Whole.optional(),
    /** How private the answer is: asked later when others settle as much. */
    sensitivity: z.literal([0, 1, 2]),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, { path: ['max'], message: 'max-below-min' })
  .superRefine(noted((question) => checkContext({ asOf: '2000-01-01', questions: [question], parameters: [] }), 2))

/** A threshold with its dated versions, which never overlap. */
export const Parameter = z
  .strictObject({
    key: Key,
    unit: z.enum(['rupiah', 'years', 'decile', 'count']),
    versions: z.array(
      z.strictObject({
        from: IsoDay,
        to: IsoDay.optional(),
        value: Whole,
        legalBasis: z.array(LegalBasis).optional(),
        source: Text,
        checkedOn: IsoDay,
        status: z.enum(['verified', 'unverified', 'disputed']),
      }),
    ),
  })
  .superRefine(noted((parameter) => checkContext({ asOf: '2000-01-01', questions: [], parameters: [parameter] }), 2))

/** What a resident answered; whether it fits its question is the engine's to check. */
export const Answer = z.union([
  z.boolean(),
  z.string(),
  z.array(z.string()),
  Whole,
  z
    .strictObject({ from: Whole.optional(), to: Whole.optional() })
    .refine(({ from, to }) => (from === undefined ? to !== undefined : to === undefined || from <= to), 'band'),
])

/** The catalogue that rules are built from; every key is there once. */
export const Context = z
  .strictObject({ asOf: IsoDay, questions: z.array(Question), parameters: z.array(Parameter) })
  .superRefine(noted(checkContext, 0))

function isDistinct(items: unknown[]): boolean {
  return new Set(items).size === items.length
}

type Flat<Type> = Type extends unknown ? { [Name in keyof Type]: Type[Name] } : never
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type AllTrue<Checks extends true[]> = Checks
/** Fails to compile when a contract and its plain type differ. */
export type ContractsAgree = AllTrue<
  [
    Same<Flat<z.infer<ReturnType<typeof ruleNode>>>, Flat<PlainRule>>,
    Same<z.infer<typeof Rule>, PlainRule>,
    Same<z.infer<typeof Question>, PlainQuestion>,
    Same<z.infer<typeof Parameter>, PlainParameter>,
    Same<z.infer<typeof Answer>, PlainAnswer>,
    Same<z.infer<typeof Context>, PlainContext>,
  ]
>
