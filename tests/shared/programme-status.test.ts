import { statusBadge, statusOn } from '@ruang-solusi/shared/programme-status'
import { describe, expect, test } from 'vitest'

describe('the status in force', () => {
  const open = { state: 'open', closesOn: '2026-11-30' } as const
  const upcoming = { state: 'upcoming', opensOn: '2026-12-01', closesOn: '2026-12-31' } as const

  test('is open on its last day', () => expect(statusOn(open, '2026-11-30').state).toBe('open'))
  test('is closed the day after', () => expect(statusOn(open, '2026-12-01').state).toBe('closed'))
  test('is upcoming the day before it opens', () => expect(statusOn(upcoming, '2026-11-30').state).toBe('upcoming'))
  test('is open on the day it opens', () => expect(statusOn(upcoming, '2026-12-01').state).toBe('open'))
  test('closes even when it was never set to open', () => expect(statusOn(upcoming, '2027-01-01').state).toBe('closed'))
  test.each(['closed', 'not-here'] as const)('stays %s whatever the dates say', (state) =>
    expect(statusOn({ state, opensOn: '2020-01-01', closesOn: '2030-01-01' }, '2026-11-23').state).toBe(state),
  )
})

describe('the badge', () => {
  test('speaks of registering only where residents register themselves', () => {
    const badges = (['kelurahan', 'school', 'nominated', 'automatic'] as const).map((route) => statusBadge({ state: 'open' }, route))
    expect(statusBadge({ state: 'open' }, 'apply')).toBe('Pendaftaran dibuka')
    for (const badge of badges) expect(badge).not.toMatch(/daftar/i)
  })
  test('prints the last day', () =>
    expect(statusBadge({ state: 'open', closesOn: '2026-11-30' }, 'school')).toBe('Diusulkan lewat sekolah · s.d. 30 Nov 2026'))
  test('says since when it is closed', () =>
    expect(statusBadge({ state: 'closed', closesOn: '2024-08-31' }, 'apply')).toMatch(/^Ditutup 31 A/))
})
