import type { ProgrammeRules, Workbench } from '../../../cms/src/admin/eligibility/workbench.ts'

const questions: Workbench['questions'] = [
  {
    id: 'q1',
    key: 'kks',
    kind: 'yes-no',
    text: { id: 'Apakah keluarga Anda punya KKS?' },
    label: { id: 'Punya KKS' },
    opposite: { id: 'Tidak punya KKS' },
    sensitivity: 0,
    order: 1,
  },
  {
    id: 'q2',
    key: 'sekolah',
    kind: 'choice',
    text: { id: 'Anak Anda sekolah di mana?' },
    label: { id: 'Jenjang sekolah' },
    options: [
      { key: 'sd', text: { id: 'SD' } },
      { key: 'smp', text: { id: 'SMP' } },
    ],
    sensitivity: 0,
    order: 2,
  },
  {
    id: 'q3',
    key: 'penghasilan',
    kind: 'rupiah',
    text: { id: 'Berapa penghasilan orang tua sebulan?' },
    label: { id: 'Penghasilan orang tua' },
    min: 0,
    sensitivity: 2,
    order: 3,
  },
  {
    id: 'q4',
    key: 'anggota',
    kind: 'choices',
    text: { id: 'Siapa saja di rumah Anda?' },
    label: { id: 'Anggota keluarga' },
    options: [
      { key: 'lansia', text: { id: 'Lansia' } },
      { key: 'balita', text: { id: 'Balita' } },
    ],
    sensitivity: 0,
    order: 4,
  },
]

const version = { source: 'Peraturan uji', checkedOn: '2026-01-01', status: 'verified' as const }
const parameters: Workbench['parameters'] = [
  {
    id: 'p1',
    key: 'batas-penghasilan',
    name: { id: 'Batas penghasilan' },
    unit: 'rupiah',
    versions: [{ ...version, from: '2026-01-01', value: 4_000_000 }],
  },
  { id: 'p2', key: 'batas-umur', name: { id: 'Batas umur' }, unit: 'years', versions: [{ ...version, from: '2026-01-01', value: 60 }] },
]

/** A published programme for households that earn little. */
export const kuliah: ProgrammeRules = {
  id: 'd1',
  slug: 'kuliah',
  name: 'Bantuan kuliah',
  state: 'open',
  live: {
    rule: { all: [{ question: 'penghasilan', max: { parameter: 'batas-penghasilan' } }] },
    cases: [{ name: 'Tepat di batas', asOf: '2026-11-23', answers: { penghasilan: 4_000_000 }, expected: 'likely' }],
  },
  draft: { rule: { all: [{ question: 'penghasilan', max: { parameter: 'batas-penghasilan' } }] }, cases: [] },
}

/** A small catalogue with one programme and one persona, as the CMS would answer on 23 November 2026. */
export const workbench: Workbench = {
  day: '2026-11-23',
  questions,
  parameters,
  programmes: [kuliah],
  personas: [{ name: 'Buruh harian', story: 'Bekerja serabutan.', answers: { penghasilan: 3_500_000, kks: false } }],
}
