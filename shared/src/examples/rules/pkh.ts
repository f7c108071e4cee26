import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { decileUpTo, eachOf, except, ministryDecides, publicEmployee, quota } from './leaves.ts'

/** A family up to the limit with someone the programme counts, and no public employee. */
export const rule: Rule = {
  all: [
    decileUpTo('pkh-decile-limit'),
    ministryDecides(laws.pkh),
    quota,
    {
      any: [
        ...eachOf('children', laws.pkh, 'toddler', 'preschooler', 'kindergarten', 'pupil', 'disabled-pupil'),
        ...eachOf('circumstances', laws.pkh, 'pregnant', 'elderly', 'elderly-alone', 'severe-disability', 'rights-violation'),
      ],
    },
    except(publicEmployee),
  ],
}

const school = { children: ['pupil'], circumstances: [], 'public-employee': false }

export const cases: Case[] = [
  household('Desil 4 dengan anak sekolah: masih cocok', 'likely', { ...school, 'family-decile': 4 }),
  household('Desil 5 dengan anak sekolah: belum cocok', 'unlikely', { ...school, 'family-decile': 5 }),
  household('Desil belum diketahui', 'unclear', { ...school, 'family-decile': 'dont-know' }),
  household('Ibu hamil, desil 2', 'likely', { children: [], circumstances: ['pregnant'], 'public-employee': false, 'family-decile': 2 }),
  household('Anak 5 tahun, desil 1', 'likely', {
    children: ['preschooler'],
    circumstances: [],
    'public-employee': false,
    'family-decile': 1,
  }),
  household('Murid TK, desil 2', 'likely', { children: ['kindergarten'], circumstances: [], 'public-employee': false, 'family-decile': 2 }),
  household('Lansia yang tinggal sendiri, desil 3', 'likely', {
    children: [],
    circumstances: ['elderly-alone'],
    'public-employee': false,
    'family-decile': 3,
  }),
  household('Disabilitas berat, pertanyaan anak dilewati', 'likely', {
    children: 'wont-say',
    circumstances: ['severe-disability'],
    'public-employee': false,
    'family-decile': 4,
  }),
  household('Desil 2, tidak ada yang termasuk hitungan PKH', 'unlikely', {
    children: [],
    circumstances: [],
    'public-employee': false,
    'family-decile': 2,
  }),
  household('Desil 3 dengan anak sekolah, ada pegawai BUMN di KK', 'unlikely', { ...school, 'public-employee': true, 'family-decile': 3 }),
  household('Belum tahu apakah pekerjaan anggota keluarga termasuk', 'unclear', {
    ...school,
    'public-employee': 'dont-know',
    'family-decile': 3,
  }),
]
