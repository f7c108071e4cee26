import { adjustLists, type EntryChange, entryLists, reviewText, wordLists } from '@ruang-solusi/shared/coach'
import type { Problem } from '../eligibility/problem.ts'
import { changesOf } from './changes-of.ts'
import { checkOfList } from './entry-list-words.ts'

const least = 3
const most = 60

function wordProblem(word: string): string | undefined {
  if (word.length > most)
    return `“${word.slice(0, most)}…” terlalu panjang: ${word.length} huruf, paling banyak ${most}. Tulis kata atau frasa pendek saja.`
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '')
  if (letters.length < least) return `“${word}” terlalu pendek dan akan menegur kata biasa. Tulis sedikitnya ${least} huruf.`
  if (/[^\p{L}\p{N} .,/*’'-]/u.test(word))
    return `“${word}” memuat tanda yang tidak pernah cocok. Pakai huruf, angka, spasi, dan tanda hubung.`
  return undefined
}

/** Words of a list that two rows claim, as a message for the later row. */
function repeated(change: EntryChange, index: number, changes: (EntryChange | undefined)[]): string | undefined {
  const own = change.words.find((word, at) => change.words.indexOf(word) !== at)
  if (own !== undefined) return `“${own}” tertulis dua kali di baris ini. Hapus salah satunya.`
  for (const [before, other] of changes.slice(0, index).entries()) {
    const both = other?.list === change.list ? change.words.find((word) => other.words.includes(word)) : undefined
    if (both !== undefined) return `“${both}” sudah ada di baris ${before + 1} untuk daftar yang sama. Gabungkan, atau hapus salah satunya.`
  }
  return undefined
}

function switchedOff({ list, words, isOff }: EntryChange): string | undefined {
  if (!isOff) return undefined
  const seeded = new Set(wordLists[list].flatMap((entry) => entry.words))
  const unknown = words.find((word) => !seeded.has(word))
  return unknown && `“${unknown}” tidak ada di daftar bawaan ini, jadi tidak perlu dimatikan. Periksa ejaan dan daftarnya.`
}

/** Advice that the coach itself would correct. */
function badAdvice(change: EntryChange): string | undefined {
  const check = checkOfList[change.list]
  const { instead } = change
  if (check === undefined || instead === undefined) return undefined
  const { start, end } = reviewText(instead, adjustLists({ entries: [change] })).find((finding) => finding.check === check) ?? {}
  return end === undefined
    ? undefined
    : `Saran ini memuat “${instead.slice(start, end)}”, yang juga ditegur daftar yang sama. Tulis kata lain.`
}

/** What is wrong with the rows of words: one problem a field, in Indonesian. */
export function entryProblems(rows: Record<string, unknown>[]): Problem[] {
  const changes = rows.map((row) => changesOf({ entries: [row] }).entries?.[0])
  return rows.flatMap((row, index): Problem[] => {
    const at = `entries.${index}`
    if (!entryLists.some((list) => list === row.list)) return [{ path: `${at}.list`, message: 'Pilih daftarnya.' }]
    const change = changes[index]
    if (change === undefined) return [{ path: `${at}.words`, message: 'Tulis sedikitnya satu kata atau frasa, lalu tekan Enter.' }]
    const message = change.words.map(wordProblem).find(Boolean) ?? repeated(change, index, changes) ?? switchedOff(change)
    if (message) return [{ path: `${at}.words`, message }]
    const advice = badAdvice(change)
    return advice ? [{ path: `${at}.instead`, message: advice }] : []
  })
}
