import { dayInJakarta, type IsoDay } from '@ruang-solusi/shared/day'
import type { Problem } from '../eligibility/problem.ts'
import { factsOf } from './consent-facts.ts'

type Values = Record<string, unknown>

const longestYears = 2

const laterByYears = (day: IsoDay, years: number): IsoDay => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Digits that could be an NIK, KK or account number, however they are grouped. */
const holdsLongNumber = (text: string): boolean => /\d{10,}/.test(text.replace(/[\s.-]/g, ''))

/** A person's name in the ledger is a nickname or a code, never a number of the state. */
function personProblems({ person, guardianName }: Values): Problem[] {
  const tooMuch = 'Jangan menulis NIK, KK, atau nomor rekening. Cukup panggilan atau kode.'
  return Object.entries({ person, guardianName })
    .filter(([, value]) => holdsLongNumber(textOf(value)))
    .map(([path]) => ({ path, message: tooMuch }))
}

/** Why a consent cannot be kept as it is, at its fields, in Indonesian; what comes with the talk (that refusing is free, evidence, reading back) is not asked for. */
export function consentProblems(stored: Values, today: IsoDay): Problem[] {
  const { takenOn, expiresOn, isChild, hasGuardian, isIndependent, scope, channels } = factsOf(stored)
  const readBackOn = textOf((stored.readBack as Values | undefined)?.on)
  const readBackDay = readBackOn === '' ? undefined : dayInJakarta(new Date(readBackOn))
  const problems: [isWrong: boolean, path: string, message: string][] = [
    [scope.length === 0, 'scope', 'Pilih sedikitnya satu: cerita, foto, atau nama asli.'],
    [channels.length === 0, 'channels', 'Pilih sedikitnya satu tempat tayang.'],
    [takenOn !== undefined && takenOn > today, 'takenOn', 'Tanggal ini belum terjadi. Pilih hari persetujuan diberikan.'],
    [takenOn !== undefined && expiresOn !== undefined && expiresOn <= takenOn, 'expiresOn', 'Berakhirnya harus setelah hari persetujuan.'],
    [
      takenOn !== undefined && expiresOn !== undefined && expiresOn > laterByYears(takenOn, longestYears),
      'expiresOn',
      `Paling lama ${longestYears} tahun. Setelah itu tanyakan lagi kepada orangnya.`,
    ],
    [isChild && !hasGuardian, 'guardianName', 'Untuk anak di bawah 18 tahun, tulis nama wali dan hubungannya.'],
    [
      !isIndependent,
      'notDeciding',
      'Yang mengambil persetujuan tidak boleh ikut memutuskan bantuan orang ini. Minta petugas lain, lalu centang.',
    ],
    [readBackDay !== undefined && readBackDay > today, 'readBack.on', 'Tanggal ini belum terjadi.'],
    [
      readBackDay !== undefined && takenOn !== undefined && readBackDay < takenOn,
      'readBack.on',
      'Dibacakan ulang setelah persetujuan diberikan, bukan sebelumnya.',
    ],
  ]
  return [...personProblems(stored), ...problems.filter(([isWrong]) => isWrong).map(([, path, message]) => ({ path, message }))]
}
