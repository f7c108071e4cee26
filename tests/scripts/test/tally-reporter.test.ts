import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../../scripts/root.ts'
import { summaryLine } from '../../../scripts/test/tally.ts'
import { writeFiles } from '../../support/small-site.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const require = createRequire(import.meta.url)
const vitest = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs')

async function tallyOf(files: Record<string, string>): Promise<unknown> {
  const folder = await temporaryFolder()
  await writeFiles(folder, { 'vitest.config.mjs': 'export default { test: { globals: true } }', ...files })
  const reporter = join(root, 'scripts/test/tally-reporter.ts')
  const env = { ...process.env, TALLY_FILE: join(folder, 'tally.json') }
  const child = spawn(process.execPath, [vitest, 'run', '--root', folder, `--reporter=${reporter}`], { env, stdio: 'ignore' })
  await once(child, 'close')
  return JSON.parse(await readFile(join(folder, 'tally.json'), 'utf8'))
}

test('tests are counted by how they ended', async () => {
  const file = `test('a', () => {}); test('b', () => { throw new Error('b') }); test.skip('c', () => {}); test.todo('d')`
  expect(await tallyOf({ 'a.test.js': file })).toEqual({ passed: 1, failed: 1, skipped: 2 })
})

test('a file that cannot even be loaded counts as a failed test', async () => {
  expect(await tallyOf({ 'a.test.js': `test('a', () => {})`, 'b.test.js': `import './nowhere.js'` })).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  })
})

test('an error outside any test counts as a failed test', async () => {
  const file = `test('a', () => { setTimeout(() => { throw new Error('late') }, 0) }); test('b', () => new Promise((end) => setTimeout(end, 200)))`
  expect(await tallyOf({ 'a.test.js': file })).toEqual({ passed: 2, failed: 1, skipped: 0 })
})

test('the summary is one line of fixed form', () => {
  expect(summaryLine({ passed: 3, failed: 0, skipped: 1 })).toBe('3 passed, 0 failed, 1 skipped')
})
