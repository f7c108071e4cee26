import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { formatRupiah } from '../../rupiah.ts'
import { said } from '../catalogue/said.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { decileUpTo, eachOf, quota } from './leaves.ts'

const perMember = 750_000
/** Families in which the limit per member reaches further than the limit for all; the largest stands for every larger one. */
const largeFamilies = [6, 7, 8, 9, 10]

/** Someone about to study, with a card or a low rank, or with parents who earn little altogether or per member. */
export const rule: Rule = {
  all: [
    { question: 'children', includes: 'school-leaver', legalBasis: [laws.kipKuliah] },
    {
      officer: 'kampus',
      text: said('Kampus menerima dan memeriksa', 'Kampus nampi lan mriksa', 'The university admits and checks'),
    },
    quota,
    {
      any: [
        ...eachOf('cards', laws.kipKuliah, 'kip', 'kks', 'pkh', 'care-home'),
        decileUpTo('kip-kuliah-decile-limit'),
        { question: 'parents-income', max: { parameter: 'kip-kuliah-income-limit' } },
        ...largeFamilies.map((members) => ({
          all: [
            { question: 'household-members', min: members },
            { question: 'parents-income', max: members * perMember, legalBasis: [laws.kipKuliah] },
          ],
        })),
      ],
    },
  ],
}

const student = { children: ['school-leaver'], cards: [], 'family-decile': 6 }

export const cases: Case[] = [
  household('Kelas XII dengan KIP', 'likely', { children: ['pupil', 'school-leaver'], cards: ['kip'] }),
  household('Lulusan SMK dari keluarga dengan KKS', 'likely', { ...student, cards: ['kks'] }),
  household('Lulusan SMA dari keluarga penerima PKH', 'likely', { ...student, cards: ['pkh'] }),
  household('Lulusan SMA yang tinggal di panti', 'likely', { ...student, cards: ['care-home'] }),
  household('Tanpa kartu, desil 3: masih cocok', 'likely', { ...student, 'family-decile': 3 }),
  household('Desil 4, penghasilan belum diketahui', 'unclear', { ...student, 'family-decile': 4, 'parents-income': 'dont-know' }),
  household('Empat orang, penghasilan Rp4.000.000: masih cocok', 'likely', {
    ...student,
    'household-members': 4,
    'parents-income': 4_000_000,
  }),
  household('Lima orang, penghasilan Rp4.000.001: belum cocok', 'unlikely', {
    ...student,
    'household-members': 5,
    'parents-income': 4_000_001,
  }),
  household('Penghasilan antara Rp4.000.001 dan Rp4.500.000, jumlah keluarga belum dijawab', 'unclear', {
    ...student,
    'parents-income': { from: 4_000_001, to: 4_500_000 },
  }),
  ...largeFamilies.flatMap((members): Case[] => {
    const limit = members * perMember
    const family = { ...student, 'household-members': members }
    return [
      household(`${members} orang, penghasilan ${formatRupiah(limit)}: masih cocok`, 'likely', {
        ...family,
        'parents-income': limit,
      }),
      household(`${members} orang, penghasilan ${formatRupiah(limit + 1)}: belum cocok`, 'unlikely', {
        ...family,
        'parents-income': limit + 1,
      }),
    ]
  }),
  household('Punya KIP, belum ada yang akan kuliah', 'unlikely', { children: ['pupil'], cards: ['kip'] }),
]
