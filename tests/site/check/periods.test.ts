import { expect, test } from 'vitest'
import { periodsFrom, sayDated } from '../../../site/src/records/check-periods.ts'

const limits = (...versions: { from: string; to?: string }[]) => [
  { versions: versions.map((version) => ({ ...version, value: 1, source: '', checkedOn: version.from, status: 'verified' as const })) },
]

test('without limits that change there is one stretch without an end', () => {
  expect(periodsFrom('2026-11-23', [])).toEqual([{ from: '2026-11-23' }])
  expect(periodsFrom('2026-11-23', limits({ from: '2026-01-01' }))).toEqual([{ from: '2026-11-23' }])
})

test('a limit that ends turns on the day after, even over the end of a leap February', () => {
  expect(periodsFrom('2027-11-23', limits({ from: '2026-01-01', to: '2028-02-29' }))).toEqual([
    { from: '2027-11-23', until: '2028-03-01' },
    { from: '2028-03-01' },
  ])
})

test('turns of several limits are taken together, once each, and what is over counts no more', () => {
  const parameters = [
    ...limits({ from: '2020-01-01', to: '2026-12-31' }, { from: '2027-01-01' }),
    ...limits({ from: '2027-01-01' }, { from: '2019-01-01', to: '2019-12-31' }),
  ]
  expect(periodsFrom('2026-11-23', parameters)).toEqual([{ from: '2026-11-23', until: '2027-01-01' }, { from: '2027-01-01' }])
})

test('neighbours that say the same are one', () => {
  const periods = [{ from: '2026-01-01', until: '2027-01-01' }, { from: '2027-01-01', until: '2028-01-01' }, { from: '2028-01-01' }]
  expect(sayDated(periods, (day) => (day < '2028' ? 'lama' : 'baru'))).toEqual([
    { from: '2026-01-01', until: '2028-01-01', text: 'lama' },
    { from: '2028-01-01', text: 'baru' },
  ])
  expect(sayDated(periods, () => 'sama')).toEqual([{ from: '2026-01-01', text: 'sama' }])
})
