import { runCommand } from './run-command.ts'
import { findChromium, findMongod, type Program } from './test/find-program.ts'
import { countTests, runSuites } from './test/run-vitest.ts'
import { summaryLine } from './test/tally.ts'

/** Projects of the Vitest configuration, with the program that each needs. */
const suites = (env: NodeJS.ProcessEnv): { project: string; needs: Program | undefined }[] => [
  { project: 'unit', needs: undefined },
  { project: 'cms-sqlite', needs: undefined },
  { project: 'cms-mongodb', needs: findMongod(env) },
  { project: 'journeys', needs: findChromium(env) },
]

/** Runs every suite that this machine can run, and says what it lacks for the others. */
async function runTests(): Promise<void> {
  const isCi = process.env.CI === 'true'
  const all = suites(process.env)
  const missing = all.filter(({ needs }) => needs !== undefined && needs.path === undefined)
  const possible = all.filter((suite) => !missing.includes(suite))
  const tally = await runSuites(possible.map(({ project }) => project))
  for (const { project, needs } of missing) {
    const count = await countTests([project])
    console.log(`${needs?.name} is missing, so the ${count} tests of ${project} did not run. ${needs?.hint}`)
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
