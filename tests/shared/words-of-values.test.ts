import { dayInJakarta, formatDay, isIsoDay } from '@ruang-solusi/shared/day'
import { noticeStateOn } from '@ruang-solusi/shared/notice-state'
import { formatRupiah, sayRupiah, sayRupiahRange } from '@ruang-solusi/shared/rupiah'
import { expect, test } from 'vitest'

test.each([
  [225_000, 'Rp225 ribu'],
  [1_800_000, 'Rp1,8 juta'],
  [20_000_000, 'Rp20 juta'],
  [1_234_567, 'Rp1.234.567'],
  [415, 'Rp415'],
  [0, 'Rp0'],
])('%i rupiah is said as %s, never rounded', (amount, said) => expect(sayRupiah(amount)).toBe(said))

test('a range names the currency once, and one amount is no range', () => {
  expect(sayRupiahRange(225_000, 1_800_000)).toBe('Rp225 ribu – 1,8 juta')
  expect(sayRupiahRange(200_000, 200_000)).toBe('Rp200 ribu')
  expect(formatRupiah(1_800_000)).toBe('Rp1.800.000')
})

test('the day in Jakarta begins at 17:00 UTC', () => {
  expect(dayInJakarta(new Date('2026-11-23T16:59:59Z'))).toBe('2026-11-23')
  expect(dayInJakarta(new Date('2026-11-23T17:00:00Z'))).toBe('2026-11-24')
  expect(formatDay('2026-10-05')).toBe('5 Oktober 2026')
})

test.each(['2026-02-30', '2026-13-01', '2026-1-1', '20261101', 'besok', ''])('%s is no day', (text) => expect(isIsoDay(text)).toBe(false))

test('a leap day is a day', () => expect(isIsoDay('2028-02-29')).toBe(true))

test.each([
  ['2026-11-19', 'upcoming'],
  ['2026-11-20', 'current'],
  ['2026-11-30', 'current'],
  ['2026-12-01', 'past'],
])('a notice from 20 to 30 November is on %s %s', (day, state) =>
  expect(noticeStateOn({ startsOn: '2026-11-20', endsOn: '2026-11-30' }, day)).toBe(state),
)
