import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { type Files, putBack, readFiles } from './generate/files.ts'
import { runPayload } from './generate/run-payload.ts'
import { root } from './root.ts'
import { runCommand } from './run-command.ts'

const migrations = 'cms/src/migrations'
const generated = ['cms/src/payload-types.ts', 'cms/src/app/(payload)/admin/importMap.js', migrations]

async function generate(name: string): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ruang-solusi-generate-'))
  try {
    const payload = runPayload({ root, dataDir })
    await payload('generate:types')
    await payload('generate:importmap')
    await payload('migrate:create', name, '--skip-empty')
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

const differing = (before: Files, after: Files): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file))

/**
 * Writes what follows from the collections: types, import map and, when the schema changed, an SQLite migration
 * (`npm run generate -- <name>`). With `--check` nothing is written, and a difference is a failure.
 */
await runCommand(async () => {
  const isCheck = process.argv.includes('--check')
  const before = await readFiles(root, generated)
  await generate(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'schema')
  const after = await readFiles(root, generated)
  const files = differing(before, after)
  if (isCheck) await putBack(root, before, after)
  if (isCheck && files.length > 0) {
    throw new ProblemError(
      `The collections changed, but not what is made from them: ${files.join(', ')}.`,
      'Run npm run generate -- <name of the change> and commit the result.',
    )
  }
  console.log(files.length === 0 ? 'Types, import map and migrations fit the collections.' : `Written: ${files.join(', ')}`)
})
