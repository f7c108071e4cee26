import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lock } from 'proper-lockfile'
import { sourceFingerprint } from '../../site/src/release/index.ts'

// kept inside the build, so that deleting the build deletes it too
const recordFile = (root: string): string => join(root, 'cms/.next/built-from')

const readText = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '')

/** Whether the built CMS is the one that these sources give. */
async function isCmsBuilt(root: string, sources: string): Promise<boolean> {
  const isComplete = await access(join(root, 'cms/.next/BUILD_ID')).then(
    () => true,
    () => false,
  )
  return isComplete && (await readText(recordFile(root))) === sources
}

/**
 * Builds the CMS unless the one in place is made from these very sources; of two starts at once one builds and the other waits.
 * @param build puts the built CMS below `cms/.next`; when it fails, nothing is remembered.
 */
export async function ensureCmsBuilt(root: string, build: () => Promise<unknown>): Promise<void> {
  const release = await lock(join(root, 'cms'), {
    lockfilePath: join(root, 'node_modules/.cms-build.lock'),
    // a build takes a minute on two idle cores
    retries: { retries: 600, factor: 1, minTimeout: 1000, maxTimeout: 1000 },
  })
  try {
    const sources = await sourceFingerprint(root, ['cms', 'shared'], ['package-lock.json', 'tsconfig.base.json'])
    if (await isCmsBuilt(root, sources)) return
    await build()
    await writeFile(recordFile(root), sources)
  } finally {
    await release()
  }
}
