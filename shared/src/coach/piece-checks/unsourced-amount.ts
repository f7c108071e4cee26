import { type PieceCheck, type PieceFacts, type PieceRemark, rowsOf } from '../piece-check.ts'
import { amountsIn } from './amounts.ts'
import { sourcesOf } from './sources-of.ts'

const message = 'Jumlah ini belum punya sumber. Besaran bantuan berubah lewat aturan, dan warga akan menagih angka yang Anda tulis.'

const sourceFix = 'Tambahkan di “Sumber”: fakta, jumlahnya, judul aturan atau halaman, dan tanggal diperiksa.'
const leanFix = 'Tautkan ke program yang memuat sumbernya, atau hapus jumlahnya.'

/** Amounts in the texts the editor wrote, outside of the sources themselves. */
const writtenAmounts = ({ texts }: PieceFacts) =>
  texts
    .filter(({ voice, field }) => voice === 'editor' && !/^(?:sources|figures)\./.test(field))
    .flatMap(({ field, text }) => amountsIn(text).map((amount) => ({ field, ...amount })))

function benefitAmounts({ piece }: PieceFacts): { field: string; value: number }[] {
  const rows = piece.type === 'programme' ? rowsOf(piece.benefit?.amounts) : []
  return rows.flatMap((row, index) =>
    (['from', 'to'] as const).flatMap((key) => {
      const value = row[key]
      return typeof value === 'number' ? [{ field: `benefit.amounts.${index}.${key}`, value }] : []
    }),
  )
}

/** Types that tell what one gets, so that every amount is theirs to prove. */
const strict: ReadonlySet<string> = new Set(['programme', 'guide', 'topic'])

/** Whether a programme or evidence stands behind what a message or a telling says. */
function mayLeanOn(piece: PieceFacts['piece']): boolean {
  if (strict.has(piece.type)) return false
  const { programme, programmes, evidence } = piece as { programme?: unknown; programmes?: unknown[]; evidence?: unknown[] }
  return Boolean(programme || programmes?.length || evidence?.length)
}

/** Amounts of money that no source of the document names. */
export const unsourcedAmount: PieceCheck = {
  id: 'unsourced-amount',
  dimension: 'accurate',
  severity: 'must',
  find: (facts): PieceRemark[] => {
    const sources = sourcesOf(facts.piece)
    const written = writtenAmounts(facts)
    if (mayLeanOn(facts.piece)) return []
    const known = new Set(
      (sources ?? []).flatMap(({ value, otherValue }) => amountsIn(`${value}\n${otherValue}`).map((amount) => amount.value)),
    )
    const isStrict = strict.has(facts.piece.type)
    const fix = sources === undefined ? leanFix : isStrict ? sourceFix : `${sourceFix} Atau tautkan ke program yang memuatnya.`
    return [...benefitAmounts(facts).map(({ field, value }) => ({ field, value, start: 0, end: 0 })), ...written]
      .filter(({ value }) => value > 0 && !known.has(value))
      .map(({ field, start, end }) => ({ field, start, end, message, fix, ...(isStrict ? {} : { severity: 'should' as const }) }))
  },
}
