import { type Answer, type Context, evaluate, explain, type Rule } from '@ruang-solusi/shared/eligibility'
import type { Locale } from '@ruang-solusi/shared/locale'
import { parameter, question } from './catalogue.ts'

export const permen = { title: 'Permensos 3/2026' }
const income = parameter('income-limit', 'rupiah', 4_000_000)
/** Questions worded as on the site, with parameters of every unit. */
export const context: Context = {
  asOf: '2026-11-20',
  questions: [
    question('pkh', 'yes-no', {
      text: {
        id: 'Apakah keluarga Anda menerima PKH?',
        jv: 'Punapa kulawarga panjenengan nampi PKH?',
        en: 'Does your family receive PKH?',
      },
    }),
    question('income', 'rupiah', { text: { id: 'Berapa penghasilan ayah dan ibu per bulan?' } }),
    question('age', 'number', { text: { id: 'Umur' } }),
    question('desil', 'number', { text: { id: 'Keluarga Anda desil berapa?' } }),
    question('power', 'number', { text: { id: 'Berapa daya listrik rumah Anda?' } }),
    question('school', 'choice', {
      text: { id: 'Anak sekolah di mana?' },
      options: ['SD', 'SMP', 'SMA'].map((id) => ({ key: id.toLowerCase(), text: { id, jv: `Sekolah ${id}` } })),
    }),
    question('members', 'choices', {
      text: { id: 'Siapa yang ada di rumah?' },
      options: [{ key: 'elderly', text: { id: 'orang lanjut usia' } }],
    }),
  ],
  parameters: [
    { ...income, versions: income.versions.map((version) => ({ ...version, legalBasis: [permen] })) },
    parameter('old-limit', 'rupiah', 1, { from: '2020-01-01', to: '2020-12-31' }),
    parameter('adult-age', 'years', 18),
    parameter('desil-limit', 'decile', 4),
    parameter('family-size', 'count', 3),
  ],
}

/** The sentence about a rule of one leaf. */
export function sentence(rule: Rule, given: Record<string, Answer> = {}, locale: Locale = 'id'): string {
  const [only] = explain(rule, evaluate(rule, given, context), context, locale)
  return String(only?.text)
}
/** A leaf with a threshold or the name of its parameter. */
export const max = (key: string, limit: number | string): Rule => ({
  question: key,
  max: typeof limit === 'number' ? limit : { parameter: limit },
})
/** A leaf with a threshold or the name of its parameter. */
export const min = (key: string, limit: number | string): Rule => ({
  question: key,
  min: typeof limit === 'number' ? limit : { parameter: limit },
})
export const pkh: Rule = { question: 'pkh', is: true }
