type Values = Record<string, unknown>

const isWhole = (value: unknown): value is Values => value !== null && typeof value === 'object'

/** What a document holds at a dotted path, rows by their number. */
export function valueAt(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isWhole(value) ? value[name] : undefined), document)
}

function withValueAt(document: unknown, [name, ...rest]: string[], value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(document)) return document.map((row, index) => (String(index) === name ? withValueAt(row, rest, value) : row))
  const whole = isWhole(document) ? document : {}
  return { ...whole, [name]: withValueAt(whole[name], rest, value) }
}

/** The stored document with one's own text where it was chosen; neither input changes. */
export const mergeTexts = (theirs: Values, mine: Values, paths: string[]): Values =>
  paths.reduce((merged, path) => withValueAt(merged, path.split('.'), valueAt(mine, path)) as Values, theirs)

type FieldStates = Record<string, { value?: unknown; initialValue?: unknown }>

/** Whether a field, or anything below it, was written since the form was opened or last saved. */
export function isWritten(fields: FieldStates, path: string): boolean {
  return Object.entries(fields).some(([at, { value, initialValue }]) => {
    const isHere = at === path || at.startsWith(`${path}.`)
    return isHere && JSON.stringify(value ?? null) !== JSON.stringify(initialValue ?? null)
  })
}

const ofRows = new Set(['id', 'blockType', 'blockName'])

/** A list of rows as lines that can be read and copied. */
export function sayRows(value: unknown): string {
  if (!Array.isArray(value)) return ''
  return value.map((row, index) => `${index + 1}. ${wordsIn(row).join(' · ')}`).join('\n')
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)].filter((text) => text.trim() !== '')
  if (!isWhole(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => (ofRows.has(name) ? [] : wordsIn(inner)))
}
