import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from '../../support/free-port.ts'
import { mongodUri } from '../../support/mongod-uri.ts'

const root = join(import.meta.dirname, '../../..')

/** Ruang Solusi as `npm start` runs it, with the account it printed. */
export type System = { cmsUrl: string; siteUrl: string; email: string; password: string; dataDir: string; stop: () => Promise<void> }

const told = (lines: string[], word: string): string => lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1) ?? ''

async function untilReady(child: ChildProcess, lines: string[]): Promise<void> {
  if (child.stdout === null) throw new Error('npm start gives no output.')
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (line === 'Siap') return
  }
  throw new Error(`npm start ended before it was ready:\n${lines.slice(-40).join('\n')}`)
}

/** Starts everything on free ports, in a data folder of its own, on the database that TEST_DB names. */
export async function startSystem(): Promise<System> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ruang-solusi-journey-'))
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    DATABASE_URI: process.env.TEST_DB === 'mongodb' ? mongodUri() : `file:${dataDir}/journey.db`,
    CMS_PORT: String(await freePort()),
    SITE_PORT: String(await freePort()),
    CARD_PORT: String(await freePort()),
  }
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await untilReady(child, lines)
  } catch (error) {
    await stop()
    throw error
  }
  child.stdout?.resume()
  return {
    cmsUrl: told(lines, 'CMS'),
    siteUrl: told(lines, 'Site'),
    email: told(lines, 'Email'),
    password: told(lines, 'Password'),
    dataDir,
    stop,
  }
}
