/** Bytes to send, both inclusive. */
export type ByteRange = { start: number; end: number }

/**
 * Reads a `Range` header for a file of `bytes` bytes.
 * @returns undefined when it is to be ignored (none, several ranges, not understood), 'unsatisfiable' when it starts after the end.
 */
export function parseRange(header: string | undefined, bytes: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (match === null) return undefined
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return undefined
  if (first === '') return Number(last) === 0 ? 'unsatisfiable' : { start: Math.max(0, bytes - Number(last)), end: bytes - 1 }
  const start = Number(first)
  const end = last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1)
  if (start >= bytes) return 'unsatisfiable'
  return last !== '' && Number(last) < start ? undefined : { start, end }
}
