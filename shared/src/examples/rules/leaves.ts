import type { LegalBasis, Rule } from '../../eligibility/index.ts'
import { said } from '../catalogue/said.ts'
import { laws } from './laws.ts'

/** The family belongs to the city, by KTP or KK. */
export const inCity: Rule = { question: 'home', is: 'magelang' }

/** There are only so many places. */
export const quota: Rule = { officer: 'kuota' }

/** The ministry decides about a family once data and home were looked at. */
export const ministryDecides = (law: LegalBasis): Rule => ({
  officer: 'kemensos',
  text: said(
    'Kementerian Sosial menetapkan setelah data dan alamat rumah dicocokkan',
    'Kementerian Sosial netepaken sasampunipun data lan alamat griya dipuncocogaken',
    'The Ministry of Social Affairs decides after checking data and address',
  ),
  legalBasis: [law],
})

/** The rank of the family is at most a dated limit, whose version names the decree. */
export const decileUpTo = (parameter: string): Rule => ({ question: 'family-decile', max: { parameter } })

/** One leaf for each of these options of a question with several answers. */
export const eachOf = (question: string, law: LegalBasis, ...options: string[]): Rule[] =>
  options.map((includes) => ({ question, includes, legalBasis: [law] }))

/** None of these may be. */
export const except = (...conditions: Rule[]): Rule => ({ not: { any: conditions } })

/** Families of public employees stand outside social aid, even when listed. */
export const publicEmployee: Rule = { question: 'public-employee', is: true, legalBasis: [laws.deciles] }
