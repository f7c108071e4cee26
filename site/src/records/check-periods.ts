import type { IsoDay } from '@ruang-solusi/shared/day'
import type { Parameter } from '@ruang-solusi/shared/eligibility'

/** A stretch of days with the same limits; `until` is the first day after it. */
export type Period = { from: IsoDay; until?: IsoDay }

const dayAfter = (day: IsoDay): IsoDay => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** The stretches from a day on between which a limit changes, oldest first; the last has no end. */
export function periodsFrom(day: IsoDay, parameters: Pick<Parameter, 'versions'>[]): [Period, ...Period[]] {
  const turns = parameters.flatMap(({ versions }) =>
    versions.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [dayAfter(to)])]),
  )
  const [first, ...later] = [...new Set(turns.filter((turn) => turn > day))].sort()
  if (first === undefined) return [{ from: day }]
  const rest = [first, ...later].map((from, index) => ({ from, ...(later[index] !== undefined && { until: later[index] }) }))
  return [{ from: day, until: first }, ...rest]
}

/** A text that may change on a day. */
export type Dated = Period & { text: string }

/** What is said in each stretch; neighbours that say the same are one. */
export function sayDated(periods: Period[], say: (asOf: IsoDay) => string): Dated[] {
  const said: Dated[] = []
  for (const period of periods) {
    const text = say(period.from)
    const last = said.at(-1)
    if (last?.text !== text) said.push({ ...period, text })
    else said.splice(-1, 1, { from: last.from, ...(period.until !== undefined && { until: period.until }), text })
  }
  return said
}
