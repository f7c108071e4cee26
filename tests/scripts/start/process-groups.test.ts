import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { root } from '../../../scripts/root.ts'
import { openProcessGroups, type Task } from '../../../scripts/start/process-groups.ts'

const env = process.env
const task = (name: string, code: string): Task => ({ name, args: ['-e', code], cwd: root, env })

// a process with a child of its own, both of which refuse to end politely
const stubborn = `
  const { spawn } = require('node:child_process')
  const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1e6)'])
  if (process.argv[1] === 'deaf') process.on('SIGTERM', () => {})
  console.log(process.pid + ' ' + child.pid)
  setInterval(() => {}, 1e6)
`

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('a task gives how it ended and what it wrote', async () => {
  const groups = openProcessGroups()
  const good = await groups.start(task('good', 'console.log("one"); console.error("two")'))
  const bad = await groups.start(task('bad', 'process.exit(3)'))
  expect(good).toMatchObject({ name: 'good', isSuccess: true, how: 'exit code 0', output: expect.stringContaining('one') })
  expect(bad).toMatchObject({ name: 'bad', isSuccess: false, how: 'exit code 3' })
  await groups.stop()
})

test('stopping ends children and their children, also those that ignore a polite request', { timeout: 30_000 }, async () => {
  const groups = openProcessGroups(1000)
  const pids = await new Promise<number[]>((resolve) => {
    void groups.start({ ...task('stubborn', stubborn), args: ['-e', stubborn, 'deaf'] }, (line) => resolve(line.split(' ').map(Number)))
  })
  expect(pids.map(isAlive)).toEqual([true, true])
  const started = performance.now()
  await groups.stop()
  expect(performance.now() - started).toBeLessThan(5000)
  expect(pids.map(isAlive)).toEqual([false, false])
})

test('when the starting process is killed outright, nothing that it started lives on', { timeout: 30_000 }, async () => {
  const file = join(root, 'scripts/start/process-groups.ts')
  const starter = `
    import { openProcessGroups } from ${JSON.stringify(file)}
    const args = ['-e', ${JSON.stringify(stubborn)}]
    await openProcessGroups(1000).start({ name: 'x', args, cwd: '/', env: process.env }, (line) => console.log(line))
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', starter], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  const pids = String(line).split(' ').map(Number)
  await wait(100)
  expect(pids.map(isAlive)).toEqual([true, true])
  child.kill('SIGKILL')
  await vi.waitFor(() => expect(pids.map(isAlive)).toEqual([false, false]), { timeout: 15_000, interval: 100 })
})
