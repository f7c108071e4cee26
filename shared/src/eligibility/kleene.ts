/** Strong Kleene truth: met 1, unknown 0, unmet -1. */
export type Value = -1 | 0 | 1

/** Whether at least `need` of the values are met: the `need`-th highest. `all` needs every one, `any` needs one. */
export const atLeast = (need: number, values: Value[]): Value => [...values].sort((a, b) => b - a)[need - 1] as Value
