import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Configuration } from '@ruang-solusi/shared/configuration'
import type { Payload } from 'payload'

/** The database adapter that DATABASE_URI names; nothing else in the CMS asks which one it is. */
export function databaseFor({ database }: Configuration, sourceDir: string) {
  if (database.kind === 'mongodb') return mongooseAdapter({ url: database.uri, ensureIndexes: true })
  return sqliteAdapter({
    client: { url: database.uri },
    migrationDir: join(sourceDir, 'migrations'),
    idType: 'uuid',
    push: false,
    // a rule is one value, as on MongoDB: nothing asks the database for a single condition
    blocksAsJSON: true,
    wal: true,
    busyTimeout: 5000,
  })
}

/** A short name for files that belong to one database, which tells nothing of its address. */
export const nameOfDatabase = ({ database }: Configuration): string => createHash('sha256').update(database.uri).digest('hex').slice(0, 12)

/** Brings the database to the schema of this version: SQLite by its committed migrations, MongoDB by its indexes alone. */
export async function migrateDatabase(payload: Payload, { database }: Configuration): Promise<void> {
  if (database.kind === 'sqlite') await payload.db.migrate()
}
