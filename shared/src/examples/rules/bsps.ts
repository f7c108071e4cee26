import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { said } from '../catalogue/said.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { decileUpTo, except, quota } from './leaves.ts'

/** The only house of its owners, in need of repair, on land with proof; the city nominates it. */
export const rule: Rule = {
  all: [
    { question: 'house', is: 'only', legalBasis: [laws.housing] },
    { question: 'house-repair', is: true, legalBasis: [laws.housing] },
    { question: 'land-proof', is: true, legalBasis: [laws.housing] },
    decileUpTo('bsps-decile-limit'),
    {
      officer: 'pemerintah-kota',
      text: said(
        'Diusulkan pemerintah kota setelah rumah dilihat petugas',
        'Dipunusulaken pamarentah kitha sasampunipun griya dipunpriksani petugas',
        'Nominated by the city after a visit to the house',
      ),
    },
    { officer: 'kementerian' },
    quota,
    except({ question: 'housing-aid', is: true, legalBasis: [laws.housingBefore] }),
  ],
}

const ready = { house: 'only', 'house-repair': true, 'land-proof': true, 'housing-aid': false, 'family-decile': 3 }

export const cases: Case[] = [
  household('Satu-satunya rumah, atap lapuk, desil 4: masih cocok', 'likely', { ...ready, 'family-decile': 4 }),
  household('Satu-satunya rumah, atap lapuk, desil 5: belum cocok', 'unlikely', { ...ready, 'family-decile': 5 }),
  household('Surat tanah belum ditanyakan', 'unclear', { ...ready, 'land-proof': 'dont-know' }),
  household('Desil belum diketahui', 'unclear', { ...ready, 'family-decile': 'dont-know' }),
  household('Mengontrak rumah', 'unlikely', { ...ready, house: 'rented' }),
  household('Rumah milik orang tua', 'unlikely', { ...ready, house: 'family' }),
  household('Rumah sudah aman dan sehat', 'unlikely', { ...ready, 'house-repair': false }),
  household('Tanah masih disengketakan', 'unlikely', { ...ready, 'land-proof': false }),
  household('Rumah sudah dibantu 4 tahun lalu', 'unlikely', { ...ready, 'housing-aid': true }),
]
