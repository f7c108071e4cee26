import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'

/**
 * A DATABASE_URI of a MongoDB database that nobody used before. `MONGO_TEST_URI` names another server, as `mongodb://host:port`.
 * @throws Error when no MongoDB runs.
 */
export function mongodUri(): string {
  const server = process.env.MONGO_TEST_URI ?? `mongodb://${inject('mongodAddress')}`
  if (server.endsWith('undefined'))
    throw new Error('No MongoDB runs. Install mongod and run the project cms-mongodb, or set MONGO_TEST_URI.')
  return `${server.replace(/\/$/, '')}/test-${randomUUID()}?replicaSet=rs0`
}
