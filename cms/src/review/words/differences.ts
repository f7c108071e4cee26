import type { Line } from './say-value.ts'

/** What residents read now and what they would read, of one field; an empty text means that there is nothing. */
export type Difference = { label: string; before: string; after: string }

const without = (lines: string[], known: string[]): string => lines.filter((line) => !known.includes(line)).join('\n')

/** Of a long list only the rows that differ; of one whose order alone changed, all. */
function narrowed(label: string, before: string, after: string): Difference {
  const [rowsBefore, rowsAfter] = [before.split('\n'), after.split('\n')]
  const difference = { label, before: without(rowsBefore, rowsAfter), after: without(rowsAfter, rowsBefore) }
  return difference.before === '' && difference.after === '' ? { label, before, after } : difference
}

/** What publishing would change, in the order of the form. */
export function differences(live: Line[], newest: Line[]): Difference[] {
  const before = new Map(live.map((line) => [line.path, line]))
  const after = new Map(newest.map((line) => [line.path, line]))
  const paths = [...new Set([...newest, ...live].map(({ path }) => path))]
  return paths.flatMap((path) => {
    const [old, now] = [before.get(path)?.text ?? '', after.get(path)?.text ?? '']
    return old === now ? [] : [narrowed((after.get(path) ?? before.get(path))?.label ?? path, old, now)]
  })
}
