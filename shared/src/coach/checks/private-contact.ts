import { isListedNumber, isOfOffice, isOfPerson } from '../reading/official.ts'
import type { Reading } from '../reading/reading.ts'
import type { Remark, TextCheck } from '../text-check.ts'

// blanks and hyphens of every kind, as they come from phones and word processors
const gap = String.raw`(?:[^\S\n]|[.\-\u2010-\u2015()])`
const mobile = new RegExp(String.raw`(?<![\d.])(?:\+?62|\(?0)${gap}{0,2}8[1-9](?:${gap}{0,3}\d){6,10}(?!\d)`, 'g')
const landline = /(?<!\d)(?:\(0\d{2,3}\)[^\S\n]?|0\d{2,3}(?:[^\S\n]|[-\u2010-\u2015]))\d{3,4}(?:[^\S\n]|[-\u2010-\u2015])?\d{2,4}(?!\d)/g
const address = /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|icloud|live|rocketmail)\.[a-z.]{2,6}/gi
const officeAddress =
  /^[\w.+-]*(?:dinas|dinsos|dinkes|kelurahan|kel\.|kec\.|puskesmas|pkm|blk|dukcapil|pemkot|kantor|rsud|sd\d|smp\d|sekolah|posyandu|info|humas|layanan|pengaduan)/i

const remark = (start: number, found: string, what: string): Remark => ({
  start,
  end: start + found.length,
  message: `Ini tampak seperti ${what} pribadi. Setelah tayang, siapa pun dapat menghubungi dan menipu pemiliknya.`,
  fix: 'Ganti dengan nomor resmi dinas atau kelurahan. Bila ini memang nomor resmi, minta pengelola mencatatnya di daftar nomor resmi.',
})

function numbersIn(reading: Reading, pattern: RegExp, isPrivate: (start: number, end: number) => boolean, listed: string[]): Remark[] {
  return [...reading.text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    !isListedNumber(found, listed) && isPrivate(index, index + found.length) ? [remark(index, found, 'nomor telepon')] : [],
  )
}

/** Phone numbers and e-mail addresses of people; those of offices are welcome. */
export const privateContact: TextCheck = {
  id: 'private-contact',
  dimension: 'safe',
  severity: 'must',
  find: (reading, { officialNumbers }) => [
    ...numbersIn(reading, mobile, (start, end) => !isOfOffice(reading, start, end), officialNumbers),
    ...numbersIn(reading, landline, (start) => isOfPerson(reading, start), officialNumbers),
    ...[...reading.text.matchAll(address)].flatMap(({ 0: found, index }) =>
      officeAddress.test(found) || isOfOffice(reading, index, index + found.length) ? [] : [remark(index, found, 'alamat surel')],
    ),
  ],
}
