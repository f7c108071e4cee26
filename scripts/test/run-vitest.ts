import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runChild } from '../bootstrap/run-child.mjs'
import { root } from '../root.ts'
import type { Tally } from './tally.ts'

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')

/** Runs Vitest and reads the file that it wrote; undefined when it wrote none. */
async function runAndRead<Value>(name: string, args: string[]): Promise<{ code: number; value: Value | undefined }> {
  const folder = await mkdtemp(join(tmpdir(), 'ruang-solusi-tests-'))
  const file = join(folder, name)
  try {
    const env = { ...process.env, TALLY_FILE: file }
    const given = args.map((argument) => argument.replace('{file}', file))
    const code = await runChild(process.execPath, [vitest, ...given, '--config', 'tests/vitest.config.ts'], { cwd: root, env })
    const text = await readFile(file, 'utf8').catch(() => undefined)
    return { code, value: text === undefined ? undefined : (JSON.parse(text) as Value) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const chosen = (projects: string[]): string[] => projects.map((project) => `--project=${project}`)

/** Runs the suites of some projects; a run that breaks off counts as a failure. */
export async function runSuites(projects: string[]): Promise<Tally> {
  const reporters = ['--reporter=default', '--reporter=./scripts/test/tally-reporter.ts']
  const { code, value } = await runAndRead<Tally>('tally.json', ['run', ...chosen(projects), ...reporters])
  const tally = value ?? { passed: 0, failed: 0, skipped: 0 }
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

/** Counts the tests of some projects without running them. */
export async function countTests(projects: string[]): Promise<number> {
  if (projects.length === 0) return 0
  const { value } = await runAndRead<unknown[]>('list.json', ['list', ...chosen(projects), '--json={file}', '--staticParse=false'])
  return value?.length ?? 0
}
