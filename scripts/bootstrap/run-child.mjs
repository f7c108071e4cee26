import { spawn } from 'node:child_process'

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Runs a command in our terminal and passes on the signals that we get; when npm started us and is killed, it ends too.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} its exit code, 1 when a signal ended it.
 */
export async function runChild(command, args, options) {
  const child = spawn(command, args, { stdio: 'inherit', ...options })
  const forward = signals.map((name) => ({ name, pass: () => child.kill(name) }))
  for (const { name, pass } of forward) process.on(name, pass)
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) child.kill('SIGTERM')
  }, 1000)
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => resolve(code ?? 1))
    })
  } finally {
    clearInterval(watch)
    for (const { name, pass } of forward) process.off(name, pass)
  }
}
