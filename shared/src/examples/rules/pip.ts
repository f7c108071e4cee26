import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { said } from '../catalogue/said.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { eachOf } from './leaves.ts'

/** A pupil with one of the cards, a particular situation or a letter; the school proposes. */
export const rule: Rule = {
  all: [
    {
      any: [...eachOf('children', laws.pip, 'pupil', 'disabled-pupil', 'kindergarten', 'dropout')],
    },
    { officer: 'sekolah', text: said('Sekolah mengusulkan', 'Sekolah ingkang ngusulaken', 'The school proposes') },
    { officer: 'kementerian' },
    {
      any: [
        ...eachOf('cards', laws.pip, 'kip', 'kks', 'pkh'),
        ...eachOf('children', laws.pip, 'orphan', 'disabled-pupil', 'dropout'),
        ...eachOf('circumstances', laws.pip, 'disaster'),
        { question: 'sktm', is: true, legalBasis: [laws.pip] },
      ],
    },
  ],
}

const plain = { children: ['pupil'], circumstances: [], cards: [] }

export const cases: Case[] = [
  household('Pelajar SMP dengan KIP', 'likely', { ...plain, cards: ['kip'] }),
  household('Pelajar SD dari keluarga dengan KKS', 'likely', { ...plain, cards: ['kks'] }),
  household('Pelajar dari keluarga penerima PKH', 'likely', { ...plain, cards: ['pkh'] }),
  household('Pelajar yatim tanpa kartu', 'likely', { ...plain, children: ['pupil', 'orphan'] }),
  household('Pelajar penyandang disabilitas tanpa kartu', 'likely', { ...plain, children: ['disabled-pupil'] }),
  household('Pelajar dari keluarga yang terkena bencana', 'likely', { ...plain, circumstances: ['disaster'] }),
  household('Tanpa kartu, SKTM sudah ada', 'likely', { ...plain, sktm: true }),
  household('Tanpa kartu, belum bertanya tentang SKTM', 'unclear', { ...plain, sktm: 'dont-know' }),
  household('Tanpa kartu, kelurahan belum dapat memberi SKTM', 'unlikely', { ...plain, sktm: false }),
  household('Anak yang ingin kembali sekolah', 'likely', { ...plain, children: ['dropout'] }),
  household('Murid TK dengan KKS', 'likely', { ...plain, children: ['kindergarten'], cards: ['kks'] }),
  household('Punya KKS, tidak ada anak sekolah', 'unlikely', { children: [], cards: ['kks'] }),
]
