/** What two ways of doing the same took, and how many times faster the first is. */
export type Comparison = { name: string; ours: string; peer: string; ratio: number }

const rounds = 7

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

function timeOf(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const sayMicroseconds = (milliseconds: number, times: number): string => `${((milliseconds / times) * 1000).toFixed(1)} µs`

/**
 * Times both ways alternately in one process and compares their medians.
 * @param times how often one run does the thing, so that the table can say what one costs.
 */
export function compare(name: string, times: number, ours: () => void, peer: () => void): Comparison {
  // once before the clock runs, so that both are compiled
  ours()
  peer()
  const measured = Array.from({ length: rounds }, () => ({ ours: timeOf(ours), peer: timeOf(peer) }))
  const [one, other] = [median(measured.map((round) => round.ours)), median(measured.map((round) => round.peer))]
  return { name, ours: sayMicroseconds(one, times), peer: sayMicroseconds(other, times), ratio: other / one }
}

/** The comparisons as a table for a terminal. */
export function printTable(rows: Comparison[]): void {
  const lines = [
    ['what', 'ours', 'peer', 'ratio'],
    ...rows.map(({ name, ours, peer, ratio }) => [name, ours, peer, `${ratio.toFixed(2)}×`]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const text = lines.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  )
  process.stdout.write(`\n${text.join('\n')}\n\n`)
}
