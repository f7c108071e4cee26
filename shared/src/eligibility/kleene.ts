/** Strong Kleene truth: met 1, unknown 0, unmet -1. */
export type Value = -1 | 0 | 1

/** Whether at least `need` of the items are met; unmet once too few are left. `all` needs every one, `any` needs one. */
export function atLeast<Item>(need: number, items: Item[], rate: (item: Item) => Value): Value {
  let wanted = need
  let spare = items.length - need
  for (const item of items) {
    const value = rate(item)
    if (value > 0 && --wanted === 0) return 1
    if (value < 0 && spare-- === 0) return -1
  }
  return 0
}
