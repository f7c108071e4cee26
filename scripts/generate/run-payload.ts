import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ProblemError } from '@ruang-solusi/shared/errors'

const execute = promisify(execFile)
const patience = 90_000
const typesAsValues = "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'"
const typesAsTypes = "import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'"

/** Node runs migrations without a compiler, so their type imports must be marked as such. */
async function markTypeImports(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8')
    if (text.includes(typesAsValues)) await writeFile(join(folder, name), text.replace(typesAsValues, typesAsTypes))
  }
}

/** Runs the Payload command on an empty SQLite database in `dataDir`. @throws ProblemError with what it printed when it fails. */
export const runPayload =
  ({ root, dataDir }: { root: string; dataDir: string }) =>
  async (...words: string[]): Promise<void> => {
    const secret = randomBytes(32).toString('hex')
    const env = {
      ...process.env,
      DATABASE_URI: `file:${dataDir}/schema.db`,
      DATA_DIR: dataDir,
      PAYLOAD_SECRET: secret,
      PUBLISHER_SECRET: secret,
      NODE_OPTIONS: '--no-deprecation',
    }
    const running = execute(join(root, 'node_modules/.bin/payload'), words, { cwd: join(root, 'cms'), env, timeout: patience })
    // a renamed column makes Payload ask; without an answer it must not wait
    running.child.stdin?.end()
    const { stdout } = await running.catch((cause) => {
      const told = `${cause.stderr}${cause.stdout}`.trim().slice(-2000)
      throw new ProblemError(
        `payload ${words.join(' ')} did not finish: ${told}`,
        'Correct the collections, or answer its question by running it in cms by hand.',
        { cause },
      )
    })
    // it then ends as if nothing had changed
    if (stdout.includes('created or renamed'))
      throw new ProblemError(
        `payload ${words.join(' ')} asks a question: ${stdout.slice(stdout.indexOf('Is ')).trim()}`,
        'Answer it by running payload migrate:create in cms by hand, then run npm run generate again.',
      )
    await markTypeImports(join(root, 'cms/src/migrations'))
  }
