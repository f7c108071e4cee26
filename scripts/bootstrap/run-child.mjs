import { spawn } from 'node:child_process'

/** What shells say of a command that was interrupted. */
export const stopped = 130
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Runs a command in our terminal and passes on the signals that we get; when npm started us and is killed, it ends too.
 * With `detached` the signals reach everything that it started.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {number} patience milliseconds that it has to end after the first signal.
 * @returns {Promise<number>} its exit code; 130 when it did not end by itself.
 */
export async function runChild(command, args, options, patience = 10_000) {
  const child = spawn(command, args, { stdio: 'inherit', ...options })
  /** @type {NodeJS.Timeout | undefined} */
  let force
  /** @param {NodeJS.Signals} name */
  const kill = (name) => {
    try {
      if (options.detached && child.pid !== undefined) process.kill(-child.pid, name)
      else child.kill(name)
    } catch {
      // it has ended already
    }
  }
  /** @param {NodeJS.Signals} name */
  const stop = (name) => {
    kill(name)
    force ??= setTimeout(() => kill('SIGKILL'), patience)
  }
  const forward = signals.map((name) => ({ name, pass: () => stop(name) }))
  for (const { name, pass } of forward) process.on(name, pass)
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) stop('SIGTERM')
  }, 1000)
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => resolve(code ?? stopped))
    })
  } finally {
    clearInterval(watch)
    clearTimeout(force)
    for (const { name, pass } of forward) process.off(name, pass)
  }
}
