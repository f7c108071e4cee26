import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { said } from '../catalogue/said.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { inCity } from './leaves.ts'

/** A house of the family in the city, in need of repair, on land with proof or written consent. */
export const rule: Rule = {
  all: [
    inCity,
    { question: 'house', oneOf: ['only', 'another', 'family'] },
    { question: 'house-repair', is: true, legalBasis: [laws.settlements] },
    { question: 'land-proof', is: true },
    {
      officer: 'kelurahan',
      text: said(
        'Kelurahan mencatat rumah, tetangga atau keluarga ikut membantu',
        'Kelurahan nyathet griya, tangga utawi kulawarga ndherek mbiyantu',
        'The kelurahan lists the house, neighbours or family help',
      ),
    },
    { officer: 'dinas' },
    {
      officer: 'baznas',
      text: said(
        'Keadaan keluarga dinilai Baznas',
        'Kawontenan kulawarga dipunpriksa Baznas',
        'The family’s situation is looked at by Baznas',
      ),
    },
  ],
}

const ready = { home: 'magelang', house: 'only', 'house-repair': true, 'land-proof': true }

export const cases: Case[] = [
  household('Rumah sendiri di kota, atap bocor', 'likely', ready),
  household('Rumah warisan keluarga dengan persetujuan tertulis', 'likely', { ...ready, house: 'family' }),
  household('Surat tanah belum ditanyakan', 'unclear', { ...ready, 'land-proof': 'dont-know' }),
  household('Mengontrak rumah yang perlu diperbaiki', 'unlikely', { ...ready, house: 'rented' }),
  household('Rumah sudah aman dan sehat', 'unlikely', { ...ready, 'house-repair': false }),
  household('Tanah masih disengketakan', 'unlikely', { ...ready, 'land-proof': false }),
  household('Rumah di desa', 'unlikely', { ...ready, home: 'village' }),
]
