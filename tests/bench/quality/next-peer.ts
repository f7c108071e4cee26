import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { freePort } from '../../support/free-port.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { type PeerText, peerFiles } from './peer-files.ts'

/** A running peer. */
export type NextPeer = { origin: string; stop: () => Promise<void> }

const environment = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }

async function run(folder: string, command: string, args: string[]): Promise<void> {
  const child = spawn(command, args, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`)
}

async function untilReady(origin: string): Promise<void> {
  for (let count = 0; count < 300; count++) {
    const reply = await fetch(origin).catch(() => undefined)
    if (reply?.ok) return
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error(`The peer does not answer at ${origin}.`)
}

/** Installs, builds and serves the peer, with a picture at `public/<name>`. */
export async function startNextPeer(text: PeerText, pictures: Record<string, Uint8Array>): Promise<NextPeer> {
  const folder = await temporaryFolder()
  const files = { ...peerFiles(text), ...Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`public/${name}`, bytes])) }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  await run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', '--include=prod'])
  const next = join(folder, 'node_modules/next/dist/bin/next')
  await run(folder, process.execPath, [next, 'build', '--webpack'])
  const port = await freePort()
  const server = spawn(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: folder,
    env: environment,
    stdio: 'ignore',
  })
  const origin = `http://127.0.0.1:${port}`
  await untilReady(origin)
  return {
    origin,
    stop: async () => {
      server.kill('SIGTERM')
      await once(server, 'close')
    },
  }
}
