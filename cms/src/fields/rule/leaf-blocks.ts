import { type OfficerKey, officers } from '@ruang-solusi/shared/content'
import type { QuestionKind } from '@ruang-solusi/shared/eligibility'
import type { Block, Field } from 'payload'
import { type Words, words } from '../../words.ts'
import { choice } from '../choice.ts'
import { extras } from './extras.ts'
import { fittingParameters } from './fitting-parameters.ts'

const rowLabel = '/src/admin/rule-row-label.tsx#RuleRowLabel'

// Payload would ask the database once per row; the guard before publishing knows the whole catalogue and says what is wrong
const judgedByTheGuard = () => true as const

const block = (slug: string, singular: Words, plural: Words, fields: Field[]): Block => ({
  slug,
  labels: { singular, plural },
  admin: { disableBlockName: true, components: { Label: rowLabel } },
  fields: [...fields, extras],
})

const question = (kinds: QuestionKind[], description: Words): Field => ({
  type: 'relationship',
  name: 'question',
  label: words('Pertanyaan', 'Question'),
  relationTo: 'questions',
  required: true,
  filterOptions: { kind: { in: kinds } },
  validate: judgedByTheGuard,
  admin: { description },
})

const yesNo = block('yesNo', words('Ya atau tidak', 'Yes or no'), words('Ya atau tidak', 'Yes or no'), [
  {
    type: 'row',
    fields: [
      question(['yes-no'], words('Misalnya: Punya KKS.', 'For example: has a KKS.')),
      choice({
        name: 'is',
        label: words('Jawaban yang cocok', 'Fitting answer'),
        options: { yes: words('Ya', 'Yes'), no: words('Tidak', 'No') },
      }),
    ],
  },
])

const option = block('option', words('Pilihan', 'Option'), words('Pilihan', 'Options'), [
  question(['choice', 'choices'], words('Misalnya: Jenjang sekolah.', 'For example: school level.')),
  {
    type: 'text',
    name: 'options',
    label: words('Pilihan yang cocok', 'Fitting options'),
    hasMany: true,
    required: true,
    admin: {
      description: words('Boleh beberapa: cukup salah satu yang dipilih warga.', 'Several may fit; one is enough.'),
      components: { Field: '/src/admin/eligibility/options-field.tsx#OptionsField' },
    },
  },
])

const limit = block('limit', words('Angka atau rupiah', 'Number or rupiah'), words('Angka atau rupiah', 'Numbers or rupiah'), [
  {
    type: 'row',
    fields: [
      question(['number', 'rupiah'], words('Misalnya: Umur, desil, penghasilan sebulan.', 'For example: age, decile, income.')),
      choice({
        name: 'bound',
        label: words('Batasnya', 'Bound'),
        options: { min: words('Paling sedikit', 'At least'), max: words('Paling banyak', 'At most') },
      }),
    ],
  },
  { type: 'ui', name: 'hint', admin: { components: { Field: '/src/admin/eligibility/limit-hint.tsx#LimitHint' } } },
  {
    type: 'row',
    fields: [
      {
        type: 'relationship',
        name: 'parameter',
        label: words('Batas dari daftar', 'Threshold'),
        relationTo: 'parameters',
        filterOptions: fittingParameters,
        validate: judgedByTheGuard,
        admin: {
          description: words(
            'Dianjurkan: angkanya ikut berganti bila peraturannya berganti.',
            'Better: the figure follows when the regulation changes.',
          ),
        },
      },
      {
        type: 'number',
        name: 'value',
        label: words('atau angka tetap', 'or a fixed number'),
        admin: { description: words('Hanya bila batasnya tidak ada di daftar. Tanpa titik.', 'Only when it is not in the list.') },
      },
    ],
  },
])

const officerOptions = Object.fromEntries(Object.entries(officers).map(([key, { id, en }]) => [key, words(id, en)])) as Record<
  OfficerKey,
  Words
>

const officer = block('officer', words('Diputuskan petugas', 'Decided by an officer'), words('Diputuskan petugas', 'Officers'), [
  choice({
    name: 'officer',
    label: words('Siapa yang memutuskan', 'Who decides'),
    description: words(
      'Untuk hal yang tidak bisa dijawab warga sendiri: hasil survei, kuota, keputusan sekolah. Warga diberi tahu siapa yang memutuskan.',
      'For what no resident can answer. The page names who decides.',
    ),
    options: officerOptions,
  }),
])

/** What residents can answer; all that an exception may hold. */
export const answeredBlocks: Block[] = [yesNo, option, limit]

/** Every single condition. */
export const leafBlocks: Block[] = [...answeredBlocks, officer]
