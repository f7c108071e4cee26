import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { said } from '../catalogue/said.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { inCity, quota } from './leaves.ts'

/** A resident of the city, old enough, who can attend every day. */
export const rule: Rule = {
  all: [
    inCity,
    { question: 'work', includes: 'training', legalBasis: [laws.training] },
    { question: 'trainee-age', min: { parameter: 'blk-age-min' } },
    {
      officer: 'dinas',
      text: said(
        'Wawancara singkat tentang minat dan rencana',
        'Wawancara cekak bab minat lan rancangan',
        'A short interview about interests and plans',
      ),
    },
    quota,
  ],
}

const trainee = { home: 'magelang', work: ['training'] }

export const cases: Case[] = [
  household('Umur 17 tahun: masih cocok', 'likely', { ...trainee, 'trainee-age': 17 }),
  household('Umur 16 tahun: belum cocok', 'unlikely', { ...trainee, 'trainee-age': 16 }),
  household('Umur belum dijawab', 'unclear', trainee),
  household('Belum ada yang ingin pelatihan', 'unlikely', { home: 'magelang', work: ['business'] }),
  household('Ingin pelatihan, KTP luar kota', 'unlikely', { ...trainee, home: 'elsewhere', 'trainee-age': 30 }),
]
