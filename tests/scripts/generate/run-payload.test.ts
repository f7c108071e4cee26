import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { expect, test } from 'vitest'
import { runPayload } from '../../../scripts/generate/run-payload.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Runs a stand-in of the Payload command that does what `lines` of shell say. */
async function run(lines: string): Promise<string> {
  const root = await temporaryFolder()
  for (const folder of ['node_modules/.bin', 'cms/src/migrations']) await mkdir(join(root, folder), { recursive: true })
  const command = join(root, 'node_modules/.bin/payload')
  await writeFile(command, `#!/bin/sh\n${lines}\n`)
  await chmod(command, 0o755)
  await runPayload({ root, dataDir: root })('migrate:create', 'nama')
  return root
}

test('a question of the migration tool is an error that says how to answer, though the tool ends as if all were well', async () => {
  const asked = run('echo "Is comments table created or renamed from another table?"')
  await expect(asked).rejects.toThrow(ProblemError)
  await expect(asked).rejects.toThrow(/payload migrate:create nama asks a question: Is comments table .* in cms by hand/)
})

test('a run that fails says what it printed', async () => {
  await expect(run('echo "no such collection" >&2; exit 3')).rejects.toThrow(/did not finish: no such collection/)
})

test('a run that asks nothing passes, in cms and on a database of its own', async () => {
  const root = await run('echo "$PWD $DATABASE_URI $*" > ../told')
  expect(await readFile(join(root, 'told'), 'utf8')).toBe(`${join(root, 'cms')} file:${root}/schema.db migrate:create nama\n`)
})
