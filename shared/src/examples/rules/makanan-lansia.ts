import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { said } from '../catalogue/said.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { inCity, quota } from './leaves.ts'

/** Older residents of the city who live alone or with an older partner. */
export const rule: Rule = {
  all: [
    inCity,
    { question: 'circumstances', includes: 'elderly-alone', legalBasis: [laws.elderly] },
    {
      officer: 'dinas-sosial',
      text: said(
        'Petugas menilai di rumah (didahulukan yang belum menerima PKH atau sembako)',
        'Petugas mriksani ing griya (ingkang dereng nampi PKH utawi sembako dipunrumiyinaken)',
        'Officers visit (those without PKH or sembako come first)',
      ),
    },
    quota,
  ],
}

export const cases: Case[] = [
  household('Lansia kota yang tinggal sendiri', 'likely', { home: 'magelang', circumstances: ['elderly', 'elderly-alone'] }),
  household('Lansia yang tinggal bersama anak dan cucu', 'unlikely', { home: 'magelang', circumstances: ['elderly'] }),
  household('Lansia yang tinggal sendiri di desa', 'unlikely', { home: 'village', circumstances: ['elderly-alone'] }),
  household('Keadaan keluarga dilewati', 'unclear', { home: 'magelang', circumstances: 'wont-say' }),
]
