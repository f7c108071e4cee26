import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { decileUpTo, except, ministryDecides, publicEmployee, quota } from './leaves.ts'

/** A family up to the limit that neither the state nor an employer insures already. */
export const rule: Rule = {
  all: [
    decileUpTo('pbi-jk-decile-limit'),
    ministryDecides(laws.pbiJk),
    quota,
    except(publicEmployee, { question: 'employer-insurance', is: true }),
  ],
}

const uninsured = { 'public-employee': false, 'employer-insurance': false }

export const cases: Case[] = [
  household('Desil 5 tanpa jaminan tempat kerja: masih cocok', 'likely', { ...uninsured, 'family-decile': 5 }),
  household('Desil 6 tanpa jaminan tempat kerja: belum cocok', 'unlikely', { ...uninsured, 'family-decile': 6 }),
  household('KIS berhenti, desil belum diketahui', 'unclear', { ...uninsured, 'family-decile': 'dont-know' }),
  household('Desil 3, BPJS dijamin tempat kerja', 'unlikely', { ...uninsured, 'family-decile': 3, 'employer-insurance': true }),
  household('Desil 3, belum tahu siapa yang membayar BPJS', 'unclear', {
    ...uninsured,
    'family-decile': 3,
    'employer-insurance': 'dont-know',
  }),
  household('Desil 4, ada anggota Polri di KK', 'unlikely', { ...uninsured, 'family-decile': 4, 'public-employee': true }),
]
