import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { freePort } from './free-port.ts'

const patience = 30_000

async function untilPrimary(address: string): Promise<void> {
  const client = await new MongoClient(`mongodb://${address}/?directConnection=true`, { serverSelectionTimeoutMS: patience }).connect()
  try {
    const admin = client.db('admin')
    await admin.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: address }] } })
    const deadline = Date.now() + patience
    while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
      if (Date.now() > deadline) throw new Error(`mongod at ${address} did not become primary within ${patience / 1000} s.`)
      await wait(50)
    }
  } finally {
    await client.close()
  }
}

/** Starts a real MongoDB, a replica set of one in a folder of its own; gives `host:port` and how to end it. */
export async function startMongod(program: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'ruang-solusi-mongod-'))
  const address = `127.0.0.1:${await freePort()}`
  const port = address.split(':')[1] ?? ''
  const options = ['--replSet', 'rs0', '--bind_ip', '127.0.0.1', '--port', port, '--dbpath', folder, '--nounixsocket']
  const child = spawn(program, [...options, '--wiredTigerCacheSizeGB', '0.5', '--logpath', join(folder, 'mongod.log')], {
    stdio: 'inherit',
  })
  const kill = () => child.kill('SIGKILL')
  process.on('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit')
      kill()
      await gone
    }
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await Promise.race([
      untilPrimary(address),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`${program} ended with exit code ${code}.`))),
    ])
    return { address, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
