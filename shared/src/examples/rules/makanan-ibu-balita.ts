import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { inCity } from './leaves.ts'

/** A pregnant woman or a young child in the city for whom weighing showed a need. */
export const rule: Rule = {
  all: [
    inCity,
    { question: 'weight-advice', is: true, legalBasis: [laws.nutrition] },
    { officer: 'puskesmas' },
    {
      any: [
        { question: 'circumstances', includes: 'pregnant' },
        { question: 'children', includes: 'toddler' },
      ],
    },
  ],
}

const toddler = { home: 'magelang', children: ['toddler'], circumstances: [] }

export const cases: Case[] = [
  household('Balita, bidan menyarankan tambahan gizi', 'likely', { ...toddler, 'weight-advice': true }),
  household('Ibu hamil, bidan menyarankan tambahan gizi', 'likely', {
    home: 'magelang',
    children: [],
    circumstances: ['pregnant'],
    'weight-advice': true,
  }),
  household('Balita yang belum ditimbang', 'unclear', { ...toddler, 'weight-advice': 'dont-know' }),
  household('Balita dengan berat sesuai usia', 'unlikely', { ...toddler, 'weight-advice': false }),
  household('Tidak ada ibu hamil atau balita', 'unlikely', { home: 'magelang', children: ['pupil'], circumstances: [] }),
  household('Balita dari kota lain', 'unlikely', { ...toddler, home: 'elsewhere', 'weight-advice': true }),
]
