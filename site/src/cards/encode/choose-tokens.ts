import { createMatchFinder } from './find-matches.ts'
import type { Runs } from './runs.ts'
import { expectCosts } from './token-costs.ts'
import { addLiteral, addMatch, addRepeats, startTokens, type Tokens } from './tokens.ts'

/** A copy that saves so many bits is taken without looking whether one from the next run on saves more. */
const savesEnough = 40

/**
 * Says runs as literals and copies, each time taking the copy that saves most bits.
 * @param stride how many bytes lie between a pixel and the one above it.
 */
export function chooseTokens(runs: Runs, stride: number): Tokens {
  const { starts, values, count } = runs
  const { best, search } = createMatchFinder(runs, stride, expectCosts(stride))
  const tokens = startTokens()
  const addRun = (run: number): void => {
    addLiteral(values[run] as number)
    addRepeats(values[run] as number, (starts[run + 1] as number) - (starts[run] as number) - 1)
  }
  for (let run = 0; run < count; ) {
    search(run)
    if (best.length === 0) {
      addRun(run++)
      continue
    }
    let { saved, length, distance, next } = best
    if (saved < savesEnough && next > run + 1) {
      search(run + 1)
      if (best.saved > saved) {
        addRun(run++)
        ;({ saved, length, distance, next } = best)
      }
    }
    addMatch(length, distance)
    addRepeats(values[next - 1] as number, (starts[next] as number) - (starts[run] as number) - length)
    run = next
  }
  return tokens
}
