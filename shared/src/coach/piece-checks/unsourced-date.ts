import { type PieceCheck, rowsOf } from '../piece-check.ts'
import { plainText } from '../piece-texts.ts'
import { sourcesOf } from './sources-of.ts'

const months = ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember']
const date = new RegExp(String.raw`\b(?:\d{1,2} )?(?:${months.join('|')}) (?:19|20)\d\d\b`, 'gi')

/** `2026-11-30` as residents read it, and without its day. */
const spoken = (day: string): string[] => {
  const [year, month, dayOfMonth] = day.slice(0, 10).split('-')
  const name = months[Number(month) - 1]
  return name === undefined ? [] : [`${Number(dayOfMonth)} ${name} ${year}`, `${name} ${year}`]
}

/** Dates in a programme, guide or topic that neither its period nor a source names. */
export const unsourcedDate: PieceCheck = {
  id: 'unsourced-date',
  dimension: 'accurate',
  severity: 'should',
  find: ({ piece, texts }) => {
    const sources = sourcesOf(piece)
    // a notice is itself what the agency says about its days, and a story is told from memory
    if (sources === undefined || piece.type === 'notice' || piece.type === 'story') return []
    const period = piece.type === 'programme' ? [piece.status?.opensOn, piece.status?.closesOn] : []
    const laws = piece.type === 'programme' ? plainText(rowsOf(piece.legalBasis).map(({ title }) => title ?? '')) : ''
    const named = [...sources.map(({ fact, value, title, otherValue }) => `${fact} ${value} ${title} ${otherValue}`), laws]
      .join('\n')
      .toLowerCase()
    const known = new Set(period.flatMap((day) => spoken(plainText(day))))
    return texts
      .filter(({ voice, field }) => voice === 'editor' && !/^(?:sources|figures)\./.test(field))
      .flatMap(({ field, text }) =>
        [...text.matchAll(date)]
          .filter(({ 0: found }) => !known.has(found.toLowerCase()) && !named.includes(found.toLowerCase()))
          .map(({ 0: found, index }) => ({
            field,
            start: index,
            end: index + found.length,
            message: `Tanggal “${found}” belum punya sumber. Warga mengatur perjalanan dan pinjaman menurut tanggal ini.`,
            fix: 'Isi di status program, atau tambahkan di “Sumber” dengan tanggal diperiksa.',
          })),
      )
  },
}
