import { describe, expect, test } from 'vitest'
import { isWritten, mergeTexts, sayRows } from '../../cms/src/admin/stale-save/merge-texts.ts'

const theirs = {
  name: 'Dari Sari',
  benefit: { kind: 'cash', summary: 'Sari' },
  steps: [
    { id: 'a', text: 'Satu' },
    { id: 'b', text: 'Dua' },
  ],
}
const mine = {
  name: 'Dari Budi',
  benefit: { kind: 'goods', summary: 'Budi' },
  steps: [
    { id: 'a', text: 'Satu' },
    { id: 'b', text: 'Dua, pagi' },
  ],
}

describe('bringing two texts together', () => {
  test('takes the stored document, with one’s own text only where it was chosen', () => {
    expect(mergeTexts(theirs, mine, ['name', 'benefit.kind', 'steps.1.text'])).toEqual({
      name: 'Dari Budi',
      benefit: { kind: 'goods', summary: 'Sari' },
      steps: [
        { id: 'a', text: 'Satu' },
        { id: 'b', text: 'Dua, pagi' },
      ],
    })
  })

  test('takes a whole list where the other has another number of rows', () => {
    expect(mergeTexts({ ...theirs, steps: [] }, mine, ['steps']).steps).toEqual(mine.steps)
  })

  test('changes neither text', () => {
    const [before, after] = [structuredClone(theirs), structuredClone(mine)]
    mergeTexts(theirs, mine, ['name', 'steps.0.text'])
    expect([theirs, mine]).toEqual([before, after])
  })
})

test('a field is written when it or anything below it differs from how the form was opened', () => {
  const fields = {
    name: { value: 'Baru', initialValue: 'Lama' },
    steps: { value: 1, initialValue: 1 },
    'steps.0.text': { value: 'Satu', initialValue: 'Dua' },
    phone: { value: undefined, initialValue: null },
  }
  expect(['name', 'steps', 'steps.0.text', 'phone', 'step'].map((path) => isWritten(fields, path))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})

test('rows are read as numbered lines, without the ids that hold them together', () => {
  expect(
    sayRows([
      { id: 'a', blockType: 'step', text: 'Datang', hours: { from: 8 } },
      { id: 'b', text: '' },
    ]),
  ).toBe('1. Datang · 8\n2. ')
})
