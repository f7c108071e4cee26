import type { Context, Parameter, Question } from '@ruang-solusi/shared/eligibility'

/** A question with the least that one needs. */
export const question = (key: string, kind: Question['kind'], rest: Partial<Question> = {}): Question => ({
  key,
  kind,
  text: { id: `Bagaimana ${key}?` },
  sensitivity: 0,
  ...rest,
})

/** Options named by their keys. */
export const options = (...keys: string[]) => keys.map((key) => ({ key, text: { id: key.toUpperCase() } }))

/** A parameter with one version. */
export const parameter = (
  key: string,
  unit: Parameter['unit'],
  value: number,
  dates: { from: string; to?: string } = { from: '2026-01-01' },
): Parameter => ({
  key,
  unit,
  versions: [{ ...dates, value, source: 'Keputusan contoh', checkedOn: '2026-01-02', status: 'unverified' }],
})

/** One question of every kind, and parameters that are in force, past and to come. */
export const context: Context = {
  asOf: '2026-11-20',
  questions: [
    question('kip', 'yes-no'),
    question('pkh', 'yes-no'),
    question('asn', 'yes-no'),
    question('school', 'choice', { options: options('sd', 'smp', 'sma') }),
    question('members', 'choices', { options: options('elderly', 'pregnant', 'toddler') }),
    question('age', 'number', { min: 0, max: 120 }),
    question('income', 'rupiah', { min: 0, max: 20_000_000, sensitivity: 2 }),
    question('savings', 'rupiah', { sensitivity: 2 }),
  ],
  parameters: [
    parameter('income-limit', 'rupiah', 4_000_000),
    parameter('old-limit', 'rupiah', 3_000_000, { from: '2023-01-01', to: '2025-12-31' }),
    parameter('new-limit', 'rupiah', 5_000_000, { from: '2027-01-01' }),
    parameter('adult-age', 'years', 18),
    parameter('elderly-age', 'years', 60, { from: '2020-01-01', to: '2026-11-20' }),
  ],
}
