import { expect, test } from 'vitest'
import { readVersions } from '../../cms/src/admin/eligibility/read-parameter-form.ts'
import { notesOn } from '../../cms/src/admin/eligibility/timeline.ts'

type Version = { from?: string; to?: string; value?: number | null }

const notes = (versions: Version[], today = '2026-11-23') =>
  notesOn(
    readVersions(
      versions.map(({ from, to, value }) => ({ from: from && `${from}T12:00:00.000Z`, to: to && `${to}T12:00:00.000Z`, value })),
    ),
    today,
  ).map(({ kind, says }) => `${kind}: ${says.id}`)

test('versions that follow one another without a gap have nothing to note', () => {
  expect(
    notes([
      { from: '2026-01-01', to: '2026-12-31', value: 4 },
      { from: '2027-01-01', value: 5 },
    ]),
  ).toEqual([])
})

test.each<[string, Version[], string]>([
  ['an unfinished row', [{ from: '2026-01-01', value: 4 }, { value: 5 }], 'error: Baris 2 belum lengkap'],
  ['a row without its value', [{ from: '2026-01-01', value: null }], 'error: Baris 1 belum lengkap'],
  ['an end before its start', [{ from: '2026-12-01', to: '2026-01-01', value: 4 }], 'error: Baris 1: “Sampai” lebih awal'],
  [
    'an open end before another row',
    [
      { from: '2027-01-01', value: 5 },
      { from: '2026-01-01', value: 4 },
    ],
    'error: Baris 2 dan 1 sama-sama berlaku mulai 1 Januari 2027',
  ],
  [
    'rows that share a day',
    [
      { from: '2026-01-01', to: '2026-12-31', value: 4 },
      { from: '2026-12-31', value: 5 },
    ],
    'error: Baris 1 dan 2',
  ],
  [
    'a gap',
    [
      { from: '2026-01-01', to: '2026-12-30', value: 4 },
      { from: '2027-02-01', value: 5 },
    ],
    'gap: Tidak ada angka dari 31 Desember 2026 sampai 31 Januari 2027',
  ],
  [
    'an end that has passed',
    [{ from: '2026-01-01', to: '2026-11-22', value: 4 }],
    'due: Tidak ada angka yang berlaku hari ini. Yang terakhir berakhir 22 November 2026.',
  ],
  [
    'a start that is still to come',
    [{ from: '2026-11-24', value: 4 }],
    'due: Tidak ada angka yang berlaku hari ini. Yang berikutnya mulai 24 November 2026.',
  ],
  [
    'an end within thirty days',
    [{ from: '2026-01-01', to: '2026-12-23', value: 4 }],
    'due: Angka yang berlaku sekarang berakhir 23 Desember 2026',
  ],
])('%s is noted', (_name, versions, note) => expect(notes(versions)).toEqual([expect.stringContaining(note)]))

test('an end after thirty-one days is not worth a word yet', () => {
  expect(notes([{ from: '2026-01-01', to: '2026-12-24', value: 4 }])).toEqual([])
})
