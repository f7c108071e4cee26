import { handOver } from './bootstrap/hand-over.mjs'
import { findTakenPort } from './bootstrap/ports.mjs'

const taken = await findTakenPort(process.env)
if (taken === undefined) await handOver('start.ts')
else {
  console.error(taken.problem, taken.nextAction)
  process.exitCode = 1
}
