import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ProblemError } from '@ruang-solusi/shared/errors'

/** Absolute path of the repository, found upward from a folder, because Next, the CLI and tests start in different ones. */
export function findRoot(from: string): string {
  if (existsSync(join(from, 'turbo.json'))) return from
  const parent = dirname(from)
  if (parent === from) throw new ProblemError('The repository root was not found.', 'Start the CMS inside the repository.')
  return findRoot(parent)
}
