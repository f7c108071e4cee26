import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { root } from '../../scripts/root.ts'

export type ScriptRun = { code: number | null; output: string; errors: string }

/** Runs a script of the repository to its end, with only the given environment. */
export async function runScript(script: string, env: Record<string, string>): Promise<ScriptRun> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [script], {
    cwd: root,
    env: { PATH, HOME, NODE_ENV: 'test', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code, output, errors }
}
