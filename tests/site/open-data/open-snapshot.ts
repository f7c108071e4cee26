import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import { programme, smallSnapshot } from '../pages/small-snapshot.ts'

const version = { source: 'Keputusan contoh', checkedOn: '2026-11-18', status: 'unverified' } as const

/** A snapshot with a rule of every form, its questions, a parameter and a case; one programme is an example. */
export const openSnapshot = (): Snapshot =>
  smallSnapshot({
    questions: [
      {
        key: 'anggota',
        kind: 'choices',
        text: { id: 'Siapa di rumah?' },
        options: [{ key: 'lansia', text: { id: 'Lansia' } }],
        sensitivity: 0,
        label: { id: 'Di rumah' },
        order: 3,
      },
      {
        key: 'kelas',
        kind: 'choice',
        text: { id: 'Kelas?' },
        options: [{ key: 'sd', text: { id: 'SD' } }],
        sensitivity: 0,
        label: { id: 'Kelas' },
        order: 2,
      },
      {
        key: 'kks',
        kind: 'yes-no',
        text: { id: 'Punya KKS?' },
        sensitivity: 0,
        label: { id: 'Punya KKS' },
        opposite: { id: 'Tidak punya KKS' },
        order: 1,
        guide: 'cara-usul',
      },
      {
        key: 'penghasilan',
        kind: 'rupiah',
        text: { id: 'Penghasilan?' },
        min: 0,
        max: 20_000_000,
        sensitivity: 2,
        label: { id: 'Penghasilan' },
        order: 4,
      },
    ],
    parameters: [
      {
        key: 'batas',
        unit: 'rupiah',
        name: { id: 'Batas' },
        versions: [{ ...version, from: '2026-01-01', to: '2026-12-31', value: 4_000_000 }],
      },
    ],
    programmes: [
      programme({
        rule: {
          all: [
            {
              question: 'kks',
              is: true,
              text: { id: 'Punya KKS.' },
              legalBasis: [{ title: 'Peraturan Contoh', url: 'https://peraturan.example.org/1' }],
            },
            {
              any: [
                { question: 'kelas', oneOf: ['sd'] },
                { question: 'anggota', includes: 'lansia' },
              ],
            },
            {
              atLeast: 1,
              of: [
                { question: 'penghasilan', max: { parameter: 'batas' } },
                { question: 'penghasilan', min: 0 },
              ],
            },
            { not: { question: 'kelas', is: 'sd' } },
            { officer: 'sekolah' },
          ],
        },
        cases: [
          {
            name: 'Punya KKS',
            asOf: '2026-11-20',
            answers: { kks: true, anggota: ['lansia'], penghasilan: { to: 3_000_000 } },
            expected: 'unclear',
          },
        ],
      }),
      programme({ slug: 'tanpa-aturan', example: true }),
    ],
  })
