import { sentenceAround } from '../reading/context.ts'
import type { TextCheck } from '../text-check.ts'

const long = /\d(?:(?:[.\-\u2010-\u2015/]|[^\S\n]{1,2}|[^\S\n][-\u2010-\u2015/][^\S\n])?\d){9,}/g
const plausible = /^(?:1[1-9]|2[1-9]|3[1-9]|[4-9]\d)\d{4}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d{6}$/
const identity = /(?:\bnik|\bn\.i\.k|\bkk|induk kependudukan|nomor induk|kartu keluarga|\bktp)\D{0,25}$/i
const cards: [RegExp, (digits: string) => boolean][] = [
  [/\bnisn\D{0,30}$/i, (digits) => digits.length === 10],
  [/\b(?:bpjs|jkn|kis)\b\D{0,40}$/i, (digits) => digits.length === 13 && !/^(?:08|62)/.test(digits)],
  [/\bnpwp\D{0,40}$/i, (digits) => digits.length === 15 || digits.length === 16],
]
const mobile = /^(?:08|628)[1-9]\d{7,10}$/
const inAddress = /[\w.-]+\.[a-z]{2,}\/\S*$/i
/** Numbers of things, which are as long. */
const ofThing = /\b(?:resi|pesanan|faktur|imei|seri|sertifikat|rangka|mesin|tiket|token)\D{0,20}$/i
const years = /^(?:(?:19|20)\d\d)+$/

function isIdentity(found: string, before: string): boolean {
  const digits = found.replace(/\D/g, '')
  if (cards.some(([named, fits]) => named.test(before) && fits(digits))) return true
  if (identity.test(before) && !mobile.test(digits)) return digits.length >= 12
  if (/rp\.? ?$/i.test(before) || /^\d{1,3}(?:\.\d{3})+$/.test(found)) return false
  if (digits.length !== 16 || years.test(digits)) return digits.length > 16 && hasIdentityInside(found)
  if (ofThing.test(before)) return false
  if (plausible.test(digits)) return true
  const groups = found.split(/\D+/).map((group) => group.length)
  return !inAddress.test(before) && (groups.length === 1 || /^(?:4,4,4,4|6,6,4|6,10|12,4|8,8)$/.test(groups.join()))
}

/** Neighbouring groups of a longer run of digits that together read as an identity number. */
function hasIdentityInside(found: string): boolean {
  const groups = found.split(/\D+/).slice(0, 40)
  return groups.some((_group, first) =>
    groups.some((_last, last) => last >= first && plausible.test(groups.slice(first, last + 1).join(''))),
  )
}

/** Identity, family card and insurance numbers, however they are spelled. */
export const identityNumber: TextCheck = {
  id: 'identity-number',
  dimension: 'safe',
  severity: 'must',
  find: (reading) =>
    [...reading.text.matchAll(long)].flatMap(({ 0: found, index }) => {
      if (!isIdentity(found, sentenceAround(reading, index, 60).before)) return []
      return [
        {
          start: index,
          end: index + found.length,
          message: 'Ini tampak seperti NIK, nomor KK, atau nomor kartu seseorang. Nomor itu dapat dipakai untuk menipu atau meminjam uang.',
          fix: 'Hapus nomornya. Cukup tulis “NIK” atau “nomor KK” tanpa angka.',
        },
      ]
    }),
}
