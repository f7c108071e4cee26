import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { said } from '../catalogue/said.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { eachOf } from './leaves.ts'

/** A business of residents of the city, or the plan of one. */
export const rule: Rule = {
  all: [
    {
      question: 'home',
      is: 'magelang',
      text: said(
        'KTP atau KK Kota Magelang (usaha di kota dengan KTP lain: tanyakan dulu)',
        'KTP utawi KK Kota Magelang (usaha ing kitha mawi KTP sanes: nyuwun pirsa rumiyin)',
        'KTP or KK of Kota Magelang (business in the city, other KTP: ask first)',
      ),
      legalBasis: [laws.microBusiness],
    },
    { any: eachOf('work', laws.microBusiness, 'business', 'starting', 'planning') },
  ],
}

export const cases: Case[] = [
  household('Gerobak kaki lima di kota', 'likely', { home: 'magelang', work: ['business'] }),
  household('Ingin memulai usaha', 'likely', { home: 'magelang', work: ['planning'] }),
  household('Tidak ada usaha dan belum berencana', 'unlikely', { home: 'magelang', work: [] }),
  household('Punya usaha, KTP luar kota', 'unlikely', { home: 'elsewhere', work: ['business'] }),
  household('Rencana usaha belum pasti', 'unclear', { home: 'magelang', work: 'dont-know' }),
]
