import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { inCity, quota } from './leaves.ts'

/** A resident of the city who needs a wheelchair, while there are any. */
export const rule: Rule = {
  all: [inCity, { question: 'circumstances', includes: 'wheelchair', legalBasis: [laws.disability] }, { officer: 'dinas-sosial' }, quota],
}

export const cases: Case[] = [
  household('Warga kota yang memerlukan kursi roda', 'likely', { home: 'magelang', circumstances: ['wheelchair'] }),
  household('Tidak ada yang memerlukan kursi roda', 'unlikely', { home: 'magelang', circumstances: [] }),
  household('Memerlukan kursi roda, KTP kabupaten', 'unlikely', { home: 'village', circumstances: ['wheelchair'] }),
  household('Alamat belum dijawab', 'unclear', { circumstances: ['wheelchair'] }),
]
