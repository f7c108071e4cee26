import { sentenceAround } from '../reading/context.ts'
import { isListedNumber } from '../reading/official.ts'
import type { TextCheck } from '../text-check.ts'

const number = /(?<![\d.,])\d(?:[ .-]{0,1}\d){7,19}(?!\d)/g
const account =
  /\b(?:rekening|norek|no\.? ?rek|rek|bank \p{L}+|bri|bni|bca|btn|bsi|mandiri|cimb|permata|danamon|jateng|dana|ovo|gopay|go-pay|linkaja|shopeepay|virtual account|va)\b\.?[^\d]{0,30}$/iu
const harmless = /\b(?:rp\.? ?|rekening (?:listrik|air|pdam|pln)[^\d]{0,30}|tahun |sk |surat nomor )$/i

/** Account and e-wallet numbers. */
export const accountNumber: TextCheck = {
  id: 'account-number',
  dimension: 'safe',
  severity: 'must',
  find: (reading, { officialNumbers }) =>
    [...reading.text.matchAll(number)].flatMap(({ 0: found, index }) => {
      const { before } = sentenceAround(reading, index, 60)
      const isAmount = /^\d{1,3}(?:\.\d{3})+$/.test(found)
      if (isAmount || !account.test(before) || harmless.test(before) || isListedNumber(found, officialNumbers)) return []
      return [
        {
          start: index,
          end: index + found.length,
          message: 'Ini tampak seperti nomor rekening atau dompet digital. Penipu memakai nomor semacam ini untuk memungut uang.',
          fix: 'Hapus nomornya. Bila ini rekening resmi lembaga, minta pengelola mencatatnya di daftar nomor resmi.',
        },
      ]
    }),
}
