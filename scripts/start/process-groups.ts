import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type Task = { name: string; args: string[]; cwd: string; env: NodeJS.ProcessEnv }

/** How a task ended: an exit code, or the signal that ended it. */
export type Ending = { name: string; how: string; isSuccess: boolean; output: string }

export type ProcessGroups = {
  /** Starts a script under our own Node, in a process group of its own; gives its ending. */
  start: (task: Task, onLine?: (line: string) => void) => Promise<Ending>
  /** Ends everything that runs, politely first; returns when all of it is gone. */
  stop: () => Promise<void>
}

const keptLines = 200

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function readLines(child: ChildProcess, onLine: ((line: string) => void) | undefined): string[] {
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      if (lines.length > keptLines) lines.shift()
      onLine?.(line)
    })
  }
  return lines
}

/**
 * Runs child processes so that none outlives us: each has its own group, and a guardian ends them if we are killed.
 * @param patience milliseconds between a polite request to end and the end.
 */
export function openProcessGroups(patience = 8000): ProcessGroups {
  const guardian = fork(join(import.meta.dirname, 'guardian.mjs'), [String(patience)], {
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const running = new Map<ChildProcess, Promise<unknown>>()
  const start: ProcessGroups['start'] = async ({ name, args, cwd, env }, onLine) => {
    const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    if (guardian.connected) guardian.send({ started: child.pid })
    const lines = readLines(child, onLine)
    const ended = new Promise<Ending>((resolve) => {
      const end = (how: string, isSuccess: boolean) => resolve({ name, how, isSuccess, output: lines.join('\n') })
      child.on('error', (error) => end(error.message, false))
      child.on('close', (code, signal) => end(signal ?? `exit code ${code}`, code === 0))
    })
    running.set(child, ended)
    const ending = await ended
    // what it may have left in its group
    signalGroup(child.pid, 'SIGKILL')
    running.delete(child)
    if (guardian.connected) guardian.send({ ended: child.pid })
    return ending
  }
  const stop = async () => {
    for (const child of running.keys()) signalGroup(child.pid, 'SIGTERM')
    const force = setTimeout(() => {
      for (const child of running.keys()) signalGroup(child.pid, 'SIGKILL')
    }, patience)
    await Promise.all(running.values())
    clearTimeout(force)
    if (guardian.exitCode !== null || guardian.signalCode !== null) return
    const gone = once(guardian, 'exit')
    if (guardian.connected) guardian.disconnect()
    await gone
  }
  return { start, stop }
}
