import { runCommand } from './run-command.ts'
import { findChromium, findMongod, type Program } from './test/find-program.ts'
import { countTests, runSuites } from './test/run-vitest.ts'
import { summaryLine } from './test/tally.ts'

/** Projects of the Vitest configuration, with the program that each needs. */
const suites = (env: NodeJS.ProcessEnv): { project: string; needs: Program[] }[] => [
  { project: 'unit', needs: [] },
  { project: 'cms-sqlite', needs: [] },
  { project: 'cms-mongodb', needs: [findMongod(env)] },
  { project: 'journeys-sqlite', needs: [findChromium(env)] },
  { project: 'journeys-mongodb', needs: [findChromium(env), findMongod(env)] },
]

const isMissing = ({ path }: Program): boolean => path === undefined

/** Runs every suite that this machine can run, and says what it lacks for the others. */
async function runTests(): Promise<void> {
  const isCi = process.env.CI === 'true'
  const all = suites(process.env)
  const missing = all.filter(({ needs }) => needs.some(isMissing))
  const possible = all.filter((suite) => !missing.includes(suite))
  const tally = await runSuites(possible.map(({ project }) => project))
  for (const { project, needs } of missing) {
    const count = await countTests([project])
    for (const { name, hint } of needs.filter(isMissing))
      console.log(`${name} is missing, so the ${count} tests of ${project} did not run. ${hint}`)
    tally.skipped += count
    if (isCi) tally.failed += 1
  }
  if (tally.failed > 0) process.exitCode = 1
  console.log(summaryLine(tally))
}

if (import.meta.main) {
  await runCommand(runTests)
  if (process.connected) process.disconnect()
}
