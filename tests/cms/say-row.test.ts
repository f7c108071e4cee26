import type { CatalogueQuestion } from '@ruang-solusi/shared/content'
import { expect, test } from 'vitest'
import type { Block } from '../../cms/src/eligibility/rule-form.ts'
import { sayRow } from '../../cms/src/eligibility/say-row.ts'
import { options, question } from '../shared/eligibility/catalogue.ts'

const labelled = (key: string, kind: CatalogueQuestion['kind'], label: string, more: object = {}): CatalogueQuestion => ({
  ...question(key, kind, more),
  label: { id: label },
  order: 1,
})
const catalogue = {
  questions: [
    labelled('kip', 'yes-no', 'Punya KIP'),
    labelled('penghuni', 'choices', 'Di rumah ada', { options: options('lansia', 'balita') }),
    labelled('umur', 'number', 'Umur'),
  ],
  parameters: [],
}

test.each<[string, Block, string | undefined]>([
  ['a condition', { blockType: 'yesNo', question: 'kip', is: 'yes' }, 'Punya KIP'],
  ['its own sentence', { blockType: 'yesNo', question: 'kip', is: 'yes', text: { id: 'Pemegang KIP' } }, 'Pemegang KIP'],
  ['several options', { blockType: 'option', question: 'penghuni', options: ['lansia', 'balita'] }, 'Di rumah ada: LANSIA atau BALITA'],
  [
    'a group',
    {
      blockType: 'group',
      need: 'all',
      conditions: [
        { blockType: 'yesNo', question: 'kip', is: 'yes' },
        { blockType: 'limit', question: 'umur', bound: 'min', value: 60 },
      ],
    },
    'Punya KIP dan Umur: 60 atau lebih',
  ],
  ['nothing while it is unfinished', { blockType: 'limit', question: 'umur', bound: 'min' }, undefined],
  [
    'nothing while a condition of its group is unfinished',
    { blockType: 'group', need: 'any', conditions: [{ blockType: 'yesNo', question: 'kip', is: 'yes' }, { blockType: 'yesNo' }] },
    undefined,
  ],
  ['nothing when it does not fit', { blockType: 'yesNo', question: 'umur', is: 'yes' }, undefined],
])('a row says %s', (_name, block, said) => expect(sayRow(block, catalogue, '2026-11-20')).toBe(said))
