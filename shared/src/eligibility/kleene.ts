/** Strong Kleene truth: met 1, unknown 0, unmet -1. */
export type Value = -1 | 0 | 1

/** Whether at least `need` values are met; unmet once too few are left. `all` needs every one, `any` needs one. */
export function atLeast(need: number, values: Value[]): Value {
  const met = values.filter((value) => value > 0).length
  const possible = values.filter((value) => value >= 0).length
  return met >= need ? 1 : possible >= need ? 0 : -1
}
