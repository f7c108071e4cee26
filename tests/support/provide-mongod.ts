import type { TestProject } from 'vitest/node'
import { findMongod } from '../../scripts/test/find-program.ts'
import { startMongod } from './start-mongod.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** `host:port` of the MongoDB of this run. */
    mongodAddress: string
  }
}

/** Starts the one MongoDB of a run; without a mongod on the machine, the tests that ask for it fail. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { path } = findMongod(process.env)
  if (path === undefined) return undefined
  const { address, stop } = await startMongod(path)
  project.provide('mongodAddress', address)
  return stop
}
