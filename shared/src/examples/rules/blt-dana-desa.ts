import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { said } from '../catalogue/said.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { decileUpTo } from './leaves.ts'

/** Village money stays in villages; nobody with an address in the city can get it. */
export const rule: Rule = {
  all: [
    { question: 'home', is: 'village', legalBasis: [laws.villages] },
    decileUpTo('village-cash-decile-limit'),
    {
      officer: 'desa',
      text: said('Musyawarah desa menetapkan', 'Musyawarah desa ingkang netepaken', 'The village meeting decides'),
    },
  ],
}

export const cases: Case[] = [
  household('Warga Kota Magelang, desil 1', 'unlikely', { home: 'magelang', 'family-decile': 1 }),
  household('Warga kelurahan di kota lain, desil 1', 'unlikely', { home: 'elsewhere', 'family-decile': 1 }),
  household('Warga desa, desil 4: tanyakan ke kantor desa', 'likely', { home: 'village', 'family-decile': 4 }),
  household('Warga desa, desil 5: belum cocok', 'unlikely', { home: 'village', 'family-decile': 5 }),
  household('Warga desa, desil belum diketahui', 'unclear', { home: 'village', 'family-decile': 'dont-know' }),
]
