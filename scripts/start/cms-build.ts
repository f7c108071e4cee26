import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sourceFingerprint } from '../../site/src/release/index.ts'

// kept inside the build, so that deleting the build deletes it too
const recordFile = (root: string): string => join(root, 'cms/.next/built-from')

const readText = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '')

/** Fingerprint of everything that shapes the built CMS. */
export const cmsSources = (root: string): Promise<string> =>
  sourceFingerprint(root, ['cms', 'shared'], ['package-lock.json', 'tsconfig.base.json'])

/** Whether the built CMS is the one that these sources give. */
export async function isCmsBuilt(root: string, sources: string): Promise<boolean> {
  const isComplete = await access(join(root, 'cms/.next/BUILD_ID')).then(
    () => true,
    () => false,
  )
  return isComplete && (await readText(recordFile(root))) === sources
}

/** Remembers, after a successful build, what it was made from. */
export const recordCmsBuild = (root: string, sources: string): Promise<void> => writeFile(recordFile(root), sources)
