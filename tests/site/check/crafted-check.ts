import type { CatalogueParameter, CatalogueQuestion, Content } from '@ruang-solusi/shared/content'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import { programme, smallSnapshot } from '../pages/small-snapshot.ts'

const question = (
  key: string,
  kind: CatalogueQuestion['kind'],
  text: string,
  label: string,
  rest: Partial<CatalogueQuestion> = {},
): CatalogueQuestion => ({ key, kind, text: { id: text }, label: { id: label }, order: 0, sensitivity: 0, ...rest })

const option = (key: string) => ({ key, text: { id: key } })

const questions = [
  question('card', 'yes-no', 'Apakah punya KKS?', 'Punya KKS', { opposite: { id: 'Tidak punya KKS' }, guide: 'cara-usul' }),
  question('officer', 'yes-no', 'Adakah ASN di keluarga?', 'Ada ASN di keluarga', { opposite: { id: 'Tidak ada ASN di keluarga' } }),
  question('house', 'choice', 'Rumah siapa?', 'Rumah', { options: [option('sendiri'), option('sewa')] }),
  question('people', 'choices', 'Siapa saja di rumah?', 'Di rumah ada', { options: [option('balita'), option('lansia')] }),
  question('age', 'number', 'Berapa umurnya?', 'Umur', { min: 0, max: 120 }),
  question('income', 'rupiah', 'Berapa penghasilannya?', 'Penghasilan', { min: 0, max: 20_000_000 }),
]

const version = (from: string, value: number, to?: string): CatalogueParameter['versions'][number] => ({
  from,
  ...(to !== undefined && { to }),
  value,
  source: 'Contoh',
  checkedOn: '2026-11-01',
  status: 'verified',
})

const parameters: CatalogueParameter[] = [
  {
    key: 'age-limit',
    name: { id: 'Batas umur' },
    unit: 'years',
    versions: [version('2026-01-01', 60, '2026-12-31'), version('2027-02-01', 65)],
  },
]

const named = (slug: string, rule: Rule | undefined, changes: Partial<Content<'programme'>> = {}): Content<'programme'> =>
  programme({ slug, plainName: { id: `Bantuan ${slug}` }, status: { state: 'open' }, ...(rule && { rule }), ...changes })

/** Rules of every shape, a limit that changes with a gap, and programmes that take nobody in. */
export const craftedCheck = (): Snapshot =>
  smallSnapshot({
    clarifications: [],
    questions,
    parameters,
    programmes: [
      named('kecuali', {
        all: [
          { question: 'card', is: true },
          {
            not: {
              any: [
                { question: 'officer', is: true },
                { question: 'house', is: 'sewa' },
              ],
            },
          },
        ],
      }),
      named('pilihan', {
        all: [
          {
            any: [
              { question: 'people', includes: 'balita' },
              { question: 'people', includes: 'lansia' },
            ],
          },
          { officer: 'kuota' },
        ],
      }),
      named('umur', { question: 'age', min: { parameter: 'age-limit' } }),
      named('penghasilan', {
        any: [1, 2, 3, 4, 5, 6, 7, 8].map((million): Rule => ({ question: 'income', max: million * 1_000_000 })),
      }),
      named('dua-dari-tiga', {
        atLeast: 2,
        of: [
          { question: 'card', is: true },
          { question: 'house', is: 'sewa' },
          { question: 'people', includes: 'lansia' },
        ],
      }),
      named('berakhir', { question: 'card', is: false }, { status: { state: 'open', closesOn: '2026-12-15' } }),
      named('ditutup', { question: 'card', is: true }, { status: { state: 'closed' } }),
      named('bukan-di-sini', { question: 'card', is: true }, { status: { state: 'not-here' } }),
      named('tanpa-aturan', undefined),
    ],
  })
