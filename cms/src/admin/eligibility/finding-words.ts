import type { Because, Finding } from '@ruang-solusi/shared/eligibility'
import { type Words, words } from '../../words.ts'

/** Why a condition is still open, in a few words. */
export const whyUnknown: Record<Because, Words> = {
  'not-asked': words('belum dijawab', 'not answered'),
  'dont-know': words('warga belum tahu', 'the resident does not know'),
  'wont-say': words('dilewati warga', 'skipped by the resident'),
  'expired-parameter': words('batasnya tidak punya nilai pada tanggal ini', 'the limit has no value on this day'),
  officer: words('bukan warga yang menjawab', 'not for the resident to answer'),
  'too-wide': words('kisarannya masih terlalu lebar', 'the range is still too wide'),
}

/** How the answers stand to a line of the outline, which may stand for several options of one question. */
export function findingAt(findings: Finding[], path: string): Finding | undefined {
  const own = findings.filter((one) => one.path === path || one.path.startsWith(`${path}/`))
  return own.find(({ finding }) => finding === 'met') ?? own.find(({ finding }) => finding === 'unknown') ?? own[0]
}

/** The sign before a condition and what it says; below “Kecuali bila” met and unmet change places. */
export function markOf({ finding, because }: Finding, isExcluding: boolean): { sign: '✓' | '•' | '?' | '→'; says: Words } {
  if (because === 'officer') return { sign: '→', says: words('diputuskan petugas', 'decided by an officer') }
  if (finding === 'unknown') return { sign: '?', says: words('belum diketahui', 'not known yet') }
  const isMet = finding === 'met'
  if (isExcluding) {
    return isMet
      ? { sign: '•', says: words('terjadi pada warga ini', 'is so for this resident') }
      : { sign: '✓', says: words('tidak terjadi pada warga ini', 'is not so for this resident') }
  }
  return isMet ? { sign: '✓', says: words('terpenuhi', 'met') } : { sign: '•', says: words('belum terpenuhi', 'not met') }
}
