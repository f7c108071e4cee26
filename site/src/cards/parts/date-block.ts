import { column, type Element, row } from '../element.ts'
import { palette } from '../palette.ts'
import { fitted } from './fitted.ts'

const size = { width: 290, height: 330 }
const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC', ...options })
const weekday = part({ weekday: 'long' })
const monthAndYear = part({ month: 'long', year: 'numeric' })
const lastDay = part({ weekday: 'long', day: 'numeric', month: 'long' })

/** A leaf of a tear-off calendar: weekday, day, month; and until when, if it takes longer. ISO days. */
export async function dateBlock({ from, to }: { from: string; to: string }, accent: string): Promise<Element> {
  const day = new Date(`${from}T00:00:00Z`)
  const box = { width: size.width - 36, lines: 1 }
  const head = await fitted(weekday.format(day), { ...box, height: 60, sizes: [38, 34], weight: 700 }, palette.white)
  const number = await fitted(
    String(day.getUTCDate()),
    { ...box, height: 170, sizes: [156], weight: 800, leading: 1, tracking: -0.04 },
    palette.ink,
  )
  const month = await fitted(monthAndYear.format(day), { ...box, height: 50, sizes: [33, 30, 27], weight: 700 }, palette.ink)
  const until = from === to ? undefined : `sampai ${lastDay.format(new Date(`${to}T00:00:00Z`))}`
  return column(
    { gap: 20, alignItems: 'center' },
    column(
      { ...size, borderRadius: 28, backgroundColor: palette.white, overflow: 'hidden', alignItems: 'center' },
      row({ width: size.width, height: 78, backgroundColor: accent, alignItems: 'center', justifyContent: 'center' }, head),
      column({ flexGrow: 1, alignItems: 'center', justifyContent: 'center', gap: 12, paddingBottom: 10 }, number, month),
    ),
    until === undefined
      ? undefined
      : await fitted(until, { width: 340, height: 44, lines: 1, sizes: [29, 27, 25, 23], weight: 700 }, palette.bark),
  )
}
