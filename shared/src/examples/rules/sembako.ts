import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { decileUpTo, except, ministryDecides, publicEmployee, quota } from './leaves.ts'

/** A family up to the limit, at the address of its KK, without a public employee. */
export const rule: Rule = {
  all: [decileUpTo('sembako-decile-limit'), ministryDecides(laws.sembako), quota, except(publicEmployee)],
}

export const cases: Case[] = [
  household('Desil 4: masih cocok', 'likely', { 'family-decile': 4, 'public-employee': false }),
  household('Desil 5: menurut batas yang lebih ketat belum cocok', 'unlikely', { 'family-decile': 5, 'public-employee': false }),
  household('Desil belum diketahui', 'unclear', { 'family-decile': 'dont-know', 'public-employee': false }),
  household('Desil 2, ada anggota TNI di KK', 'unlikely', { 'family-decile': 2, 'public-employee': true }),
  household('Desil 2, pertanyaan pekerjaan dilewati', 'unclear', { 'family-decile': 2, 'public-employee': 'wont-say' }),
]
