import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'
import type { Tally } from './tally.ts'

/** Writes how many tests ended how into the file named by TALLY_FILE; a file or hook that fails counts as a failed test. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tally: Tally = { passed: 0, failed: unhandled.length, skipped: 0 }
    for (const module of modules) {
      const before = tally.failed
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') tally.passed += 1
        else if (state === 'failed') tally.failed += 1
        else tally.skipped += 1
      }
      if (module.state() === 'failed' && tally.failed === before) tally.failed += 1
    }
    writeFileSync(process.env.TALLY_FILE ?? '', JSON.stringify(tally))
  }
}
