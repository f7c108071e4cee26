import { ProblemError } from '@ruang-solusi/shared/errors'
import { findTakenPort } from './bootstrap/ports.mjs'
import { type Environment, loadEnvironment } from './environment.ts'
import { root } from './root.ts'
import { reportFailure, runCommand, untilStopped } from './run-command.ts'
import { ensureCmsBuilt } from './start/cms-build.ts'
import { type Ending, openProcessGroups, type ProcessGroups, type Task } from './start/process-groups.ts'
import { openProgress } from './start/progress.ts'
import { type TaskName, taskList } from './start/tasks.ts'
import { untilAnswering } from './start/until-answering.ts'

type Startup = {
  environment: Environment
  tasks: Record<TaskName, Task>
  groups: ProcessGroups
  progress: (line: string) => void
  isDev: boolean
  /** Lines about the first administrator that nobody has seen yet; they are kept nowhere else. */
  account: string[]
  /** Aborted when everything has to end, for whatever reason. */
  signal: AbortSignal
}

/** What the CMS in development says each time that the publisher asks. */
const pollingNoise = / \/api\/publishing\/(?:state|snapshot) /

async function finish({ groups, signal }: Startup, task: Task): Promise<Ending> {
  signal.throwIfAborted()
  const ending = await groups.start(task)
  signal.throwIfAborted()
  if (ending.isSuccess) return ending
  throw new ProblemError(`${ending.output}\n${task.name} failed (${ending.how}).`, 'Correct what it says above, then start again.')
}

async function prepareDatabase(startup: Startup): Promise<void> {
  const { progress, tasks } = startup
  progress('Preparing the database …')
  await finish(startup, tasks.migrate)
  const { output } = await finish(startup, tasks.seed)
  startup.account.push(...output.split('\n').filter((line) => /^(?:Email|Password) /.test(line)))
  progress('Database ready.')
}

async function prepareCms(startup: Startup): Promise<void> {
  const { progress, tasks, isDev } = startup
  if (isDev) return
  await ensureCmsBuilt(root, async () => {
    progress('Building the CMS …')
    await finish(startup, tasks['next build'])
    progress('CMS built.')
  })
}

/** Runs a part that must not end before it is told to. */
async function keepRunning({ groups, signal }: Startup, task: Task): Promise<never> {
  const ending = await groups.start(task, (line) => pollingNoise.test(line) || console.log(`${task.name} │ ${line}`))
  signal.throwIfAborted()
  throw new ProblemError(
    `${task.name} ended by itself (${ending.how}), so everything stops.`,
    'Read its last lines above, then start again.',
  )
}

async function announce({ environment: { configuration }, progress, signal, account }: Startup): Promise<void> {
  const { cmsPort, sitePort, cmsUrl, siteUrl } = configuration
  await untilAnswering(`http://127.0.0.1:${cmsPort}/admin`, signal)
  progress('The CMS answers; publishing the site …')
  await untilAnswering(`http://127.0.0.1:${sitePort}/`, signal)
  progress('The site answers.')
  for (const line of [`CMS ${cmsUrl}`, `Site ${siteUrl}`, ...account.splice(0), 'Siap']) console.log(line)
}

async function runEverything(startup: Startup): Promise<void> {
  const { tasks, signal } = startup
  await Promise.all([prepareDatabase(startup), prepareCms(startup)])
  signal.throwIfAborted()
  const parts = [tasks.cms, tasks.publisher, tasks.web].map((task) => keepRunning(startup, task))
  await Promise.all([announce(startup), ...parts])
}

/** Starts the whole of Ruang Solusi, and ends all of it together. */
async function start(): Promise<void> {
  const isDev = process.argv.includes('--dev')
  const stopped = untilStopped()
  const failed = new AbortController()
  const environment = await loadEnvironment(process.env, root)
  const taken = await findTakenPort(environment.env)
  if (taken !== undefined) throw new ProblemError(taken.problem, taken.nextAction)
  const groups = openProcessGroups()
  const signal = AbortSignal.any([stopped, failed.signal])
  const tasks = taskList(root, environment.env, isDev)
  const ended = new Promise((resolve) => stopped.addEventListener('abort', resolve))
  const account: string[] = []
  const run = runEverything({ environment, tasks, groups, progress: openProgress(console.log), isDev, account, signal })
  // told before the rest is stopped, which takes a while; what fails because we stop is no news
  const told = run.catch((error: unknown) => signal.aborted || reportFailure(error))
  await (stopped.aborted ? undefined : Promise.race([told, ended]))
  failed.abort()
  console.log([...account, 'Stopping …'].join('\n'))
  await groups.stop()
}

if (import.meta.main) {
  await runCommand(start)
  if (process.connected) process.disconnect()
}
