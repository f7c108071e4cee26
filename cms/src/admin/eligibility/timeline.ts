import { formatDay, type IsoDay } from '@ruang-solusi/shared/day'
import { type Words, words } from '../../words.ts'

/** A row of a parameter's versions as it stands in the form; rows are counted from 1. */
export type VersionRow = { row: number; from?: IsoDay; to?: IsoDay; value?: number }

/** Something to know about the versions: an error keeps them from being used, a gap is legal, what is due concerns today or the next month. */
export type TimelineNote = { kind: 'error' | 'gap' | 'due'; says: Words }

const soon = 30

/** The versions in the order of their days. */
export const inOrder = (rows: VersionRow[]): VersionRow[] => [...rows].sort((a, b) => ((a.from ?? '~') < (b.from ?? '~') ? -1 : 1))

/** What is wrong with the versions, or will be soon: unfinished rows, ends before starts, overlaps, gaps, nothing in force today or in a month. */
export function notesOn(rows: VersionRow[], today: IsoDay): TimelineNote[] {
  const unfinished = rows.filter(({ from, value }) => from === undefined || value === undefined)
  const dated = inOrder(rows).filter((row): row is Dated => row.from !== undefined && row.value !== undefined)
  const reversed = dated.filter(({ from, to }) => to !== undefined && to < from)
  const neighbours = dated.flatMap((later, index) => (index === 0 ? [] : between(dated[index - 1] as Dated, later)))
  return [
    ...unfinished.map(({ row }) =>
      note(
        'error',
        `Baris ${row} belum lengkap: isi “Mulai berlaku” dan angkanya.`,
        `Row ${row} is unfinished: give its first day and its value.`,
      ),
    ),
    ...reversed.map(({ row }) =>
      note('error', `Baris ${row}: “Sampai” lebih awal daripada “Mulai berlaku”.`, `Row ${row} ends before it starts.`),
    ),
    ...neighbours,
    ...(dated.length > 0 && reversed.length === 0 ? nowAndSoon(dated, today) : []),
  ]
}

type Dated = VersionRow & { from: IsoDay; value: number }

const note = (kind: TimelineNote['kind'], id: string, en: string): TimelineNote => ({ kind, says: words(id, en) })

/** The day so many days later. */
export function addDays(day: IsoDay, days: number): IsoDay {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

function between(earlier: Dated, later: Dated): TimelineNote[] {
  if (earlier.to === undefined || earlier.to >= later.from) {
    const since = formatDay(later.from)
    return [
      note(
        'error',
        `Baris ${earlier.row} dan ${later.row} sama-sama berlaku mulai ${since}. Isi “Sampai” di baris ${earlier.row}.`,
        `Rows ${earlier.row} and ${later.row} overlap from ${later.from}. End row ${earlier.row} earlier.`,
      ),
    ]
  }
  const first = addDays(earlier.to, 1)
  if (first === later.from) return []
  const last = addDays(later.from, -1)
  const gap = first === last ? `pada ${formatDay(first)}` : `dari ${formatDay(first)} sampai ${formatDay(last)}`
  return [
    note('gap', `Tidak ada angka ${gap}; selama itu hasilnya “Belum tentu”.`, `No value from ${first} to ${last}; the verdict stays open.`),
  ]
}

function nowAndSoon(dated: Dated[], today: IsoDay): TimelineNote[] {
  const current = dated.find(({ from, to = today }) => from <= today && today <= to)
  if (!current) {
    const last = dated.filter(({ to }) => to !== undefined && to < today).at(-1)?.to
    const next = dated.find(({ from }) => from > today)?.from
    const ended = last ? ` Yang terakhir berakhir ${formatDay(last)}.` : ''
    const starts = next ? ` Yang berikutnya mulai ${formatDay(next)}.` : ''
    return [note('due', `Tidak ada angka yang berlaku hari ini.${ended}${starts}`, 'No value is in force today.')]
  }
  const { to } = current
  if (to === undefined || to > addDays(today, soon) || dated.some(({ from }) => from === addDays(to, 1))) return []
  return [
    note(
      'due',
      `Angka yang berlaku sekarang berakhir ${formatDay(to)} dan belum ada penggantinya.`,
      `The value in force ends on ${to} and nothing follows it.`,
    ),
  ]
}
