/** Names a question, a parameter or an officer: `[a-z][a-z0-9-]{0,79}`. */
export type Key = string

/** Whether a value is a key. */
export const isKey = (value: unknown): value is Key => typeof value === 'string' && /^[a-z][a-z0-9-]{0,79}$/.test(value)
