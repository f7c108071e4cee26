import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { said } from '../catalogue/said.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'

/** Whom the programme was for while it took applications; it is closed. */
export const rule: Rule = {
  all: [
    { question: 'work', includes: 'training', legalBasis: [laws.prakerja] },
    { question: 'trainee-age', min: { parameter: 'prakerja-age-min' } },
    { question: 'trainee-age', max: { parameter: 'prakerja-age-max' } },
    {
      officer: 'kementerian',
      text: said(
        'Pendaftaran sedang ditutup (syarat terakhir: tidak sedang sekolah atau kuliah)',
        'Pendaftaran nembe dipuntutup (sarat pungkasan: mboten nembe sekolah utawi kuliyah)',
        'Registration is closed (last condition: not at school or university)',
      ),
    },
  ],
}

const trainee = { work: ['training'] }

export const cases: Case[] = [
  household('Umur 18 tahun: sesuai syarat terakhir', 'likely', { ...trainee, 'trainee-age': 18 }),
  household('Umur 17 tahun: belum sesuai', 'unlikely', { ...trainee, 'trainee-age': 17 }),
  household('Umur 64 tahun: sesuai syarat terakhir', 'likely', { ...trainee, 'trainee-age': 64 }),
  household('Umur 65 tahun: tidak sesuai lagi', 'unlikely', { ...trainee, 'trainee-age': 65 }),
  household('Umur belum dijawab', 'unclear', trainee),
  household('Belum ada yang ingin pelatihan', 'unlikely', { work: [] }),
]
