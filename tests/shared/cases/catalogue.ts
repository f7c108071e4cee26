import type { Catalogue } from '@ruang-solusi/shared/cases'
import type { CatalogueParameter, CatalogueQuestion } from '@ruang-solusi/shared/content'
import type { Question, Rule } from '@ruang-solusi/shared/eligibility'
import { context, parameter, question } from '../eligibility/catalogue.ts'

export const asOf = '2026-11-20'

type Labels = Partial<CatalogueQuestion>

/** A question of the catalogue with the least that one needs. */
export const asked = (key: string, kind: Question['kind'], label: string, rest: Labels = {}): CatalogueQuestion => ({
  ...question(key, kind),
  label: { id: label },
  order: 100,
  ...rest,
})

/** A parameter of the catalogue with one version. */
export const limit = (...of: Parameters<typeof parameter>): CatalogueParameter => ({ ...parameter(...of), name: { id: `Batas ${of[0]}` } })

const options = (...texts: [key: string, text: string][]) => texts.map(([key, id]) => ({ key, text: { id } }))

/** A catalogue as a city words it. */
export const catalogue: Catalogue = {
  questions: [
    asked('umur', 'number', 'Umur', { order: 40, min: 0, max: 120, label: { id: 'Umur', jv: 'Yuswa', en: 'Age' } }),
    asked('warga', 'yes-no', 'Warga Kota Magelang', {
      order: 10,
      label: { id: 'Warga Kota Magelang', en: 'Resident of Magelang' },
      opposite: { id: 'Bukan warga Kota Magelang' },
    }),
    asked('desil', 'number', 'Desil keluarga', { order: 20, min: 1, max: 10 }),
    asked('anggota', 'choices', 'Di rumah ada', {
      order: 30,
      options: options(['hamil', 'ibu hamil'], ['balita', 'anak 0–6 tahun'], ['lansia', 'lansia']),
    }),
    asked('aparatur', 'yes-no', 'Ada anggota keluarga ASN, TNI, atau Polri'),
    asked('kip', 'yes-no', 'Punya KIP', {
      label: { id: 'Punya KIP', jv: 'Gadhah KIP', en: 'Has a KIP' },
      opposite: { id: 'Tidak punya KIP', jv: 'Mboten gadhah KIP' },
    }),
    asked('lulus', 'choice', 'Lulus SMA/SMK', {
      options: options(['ini', 'tahun ini'], ['lalu', 'tahun lalu'], ['lama', 'lebih lama']),
    }),
    asked('penghasilan', 'rupiah', 'Penghasilan orang tua sebulan', { min: 0, max: 50_000_000 }),
    asked('jumlah', 'number', 'Jumlah anggota keluarga', { min: 1, max: 30 }),
  ],
  parameters: [
    limit('desil-pkh', 'decile', 4),
    limit('penghasilan-kip', 'rupiah', 4_000_000),
    limit('umur-kip', 'years', 21),
    limit('daya', 'count', 1_300),
    limit('batas-lama', 'rupiah', 3_000_000, { from: '2023-01-01', to: '2025-12-31' }),
  ],
}

/** Family support as its rule is written in the form. */
export const pkh: Rule = {
  all: [
    { question: 'warga', is: true },
    { question: 'desil', max: { parameter: 'desil-pkh' } },
    { any: ['hamil', 'balita', 'lansia'].map((includes) => ({ question: 'anggota', includes })) },
    { officer: 'kemensos' },
    { not: { any: [{ question: 'aparatur', is: true }] } },
  ],
}

/** University support: three ways in, and income per member as cases. */
export const kipKuliah: Rule = {
  all: [
    { question: 'lulus', oneOf: ['ini', 'lalu'] },
    { question: 'umur', max: { parameter: 'umur-kip' } },
    { officer: 'kampus' },
    { officer: 'kuota' },
    {
      any: [
        { question: 'kip', is: true },
        { question: 'desil', max: 4 },
        { question: 'penghasilan', max: { parameter: 'penghasilan-kip' } },
        {
          all: [
            { question: 'jumlah', min: 6 },
            { question: 'penghasilan', max: 4_500_000 },
          ],
        },
      ],
    },
  ],
}

/** The engine's test catalogue, with labels that are no keys. */
export const plain: Catalogue = {
  questions: context.questions.map((one, order) => ({ ...one, order, label: { id: `Perihal ${order}` } })),
  parameters: context.parameters.map((one) => ({ ...one, name: { id: 'Batas' } })),
}
