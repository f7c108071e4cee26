import type { Answer, IsoDay, Key, Parameter, ParameterVersion, Question, Rule } from '@ruang-solusi/shared/eligibility'

/** An answer with the words on its button. Where several options may apply, each option is a list of its own, none the empty list. */
export type Choice = [answer: Answer, text: string]

/** A programme as the check knows it; `until` is the last day of one that ends. */
type CheckProgramme = { slug: string; rule: Rule; until?: IsoDay }

/** What `/cek/` fetches once: everything that decides a verdict, and the words of the questions. */
export type CheckData = {
  /** The newest day anything was published or changed on; no phone can be before it. */
  day: IsoDay
  programmes: CheckProgramme[]
  /** In the editor's order. */
  questions: Question[]
  parameters: (Omit<Parameter, 'versions'> & { versions: Pick<ParameterVersion, 'from' | 'to' | 'value'>[] })[]
  /** What can be answered from a day on, oldest first: ranges move with the limits. Without any choice a question takes a number. */
  periods: { from: IsoDay; choices: Record<Key, Choice[]> }[]
  /** The two answers that fit every question. */
  withheld: Choice[]
  /** What a finding is called, by its mark. */
  marks: Record<string, string>
}
