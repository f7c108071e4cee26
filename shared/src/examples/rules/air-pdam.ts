import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { said } from '../catalogue/said.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { decileUpTo, inCity } from './leaves.ts'

/** A house in the city with a water pipe, of a family up to the limit. */
export const rule: Rule = {
  all: [
    inCity,
    { question: 'water', oneOf: ['customer', 'pipe-nearby'], legalBasis: [laws.water] },
    decileUpTo('pdam-decile-limit'),
    {
      officer: 'pdam',
      text: said(
        'PDAM mencocokkan data (rumah kontrak: dengan izin pemilik)',
        'PDAM nyocogaken data (griya kontrakan: mawi palilah ingkang gadhah)',
        'PDAM checks the data (tenants: with the owner’s consent)',
      ),
    },
  ],
}

const customer = { home: 'magelang', water: 'customer' }

export const cases: Case[] = [
  household('Pelanggan PDAM, desil 4: masih cocok', 'likely', { ...customer, 'family-decile': 4 }),
  household('Pelanggan PDAM, desil 5: belum cocok', 'unlikely', { ...customer, 'family-decile': 5 }),
  household('Belum berlangganan, pipa di depan rumah, desil 2', 'likely', { home: 'magelang', water: 'pipe-nearby', 'family-decile': 2 }),
  household('Pelanggan PDAM, desil belum diketahui', 'unclear', { ...customer, 'family-decile': 'dont-know' }),
  household('Tidak ada pipa di dekat rumah, desil 1', 'unlikely', { home: 'magelang', water: 'no-pipe', 'family-decile': 1 }),
  household('Pelanggan di luar kota, desil 1', 'unlikely', { ...customer, home: 'elsewhere', 'family-decile': 1 }),
]
