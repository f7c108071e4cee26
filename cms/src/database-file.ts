import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { ProblemError } from '@ruang-solusi/shared/errors'

/** Makes sure an SQLite file is whole before anything opens it. @throws ProblemError when it is damaged or no database. */
export function checkDatabaseFile(file: string): void {
  if (!existsSync(file) || statSync(file).size === 0) return
  let found: unknown
  try {
    const database = new DatabaseSync(file)
    found = database.prepare('PRAGMA quick_check(1)').get()?.quick_check
    database.close()
  } catch (cause) {
    throw damaged(file, cause instanceof Error ? cause.message : String(cause))
  }
  if (found !== 'ok') throw damaged(file, String(found))
}

const damaged = (file: string, why: string) =>
  new ProblemError(
    `The database file ${file} is damaged or is no SQLite database (${why}).`,
    'Nothing was changed. Put a backup in its place, or move the file away to start with an empty database.',
    { path: file },
  )
