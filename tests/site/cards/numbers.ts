/** Numbers from 0 up to `below`, the same ones on every run (Park and Miller, 1988). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}
