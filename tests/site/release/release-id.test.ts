import { utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { releaseIdOf, sourceFingerprint } from '../../../site/src/release/index.ts'
import { writeFiles } from '../../support/small-site.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const ingredients = { snapshotHash: 'a'.repeat(64), sources: 'b'.repeat(64), siteUrl: 'https://solusi.example.go.id' }

test('a release id is 64 hexadecimal digits and depends on nothing but its ingredients', async () => {
  const id = await releaseIdOf(ingredients)
  expect(id).toMatch(/^[0-9a-f]{64}$/)
  expect(await releaseIdOf({ ...ingredients })).toBe(id)
})

test.each([
  ['snapshot', { snapshotHash: 'c'.repeat(64) }],
  ['sources', { sources: 'c'.repeat(64) }],
  ['address of the site', { siteUrl: 'https://lain.example.go.id' }],
])('another %s gives another release id', async (_what, change) => {
  expect(await releaseIdOf({ ...ingredients, ...change })).not.toBe(await releaseIdOf(ingredients))
})

async function sources(): Promise<{ root: string; fingerprint: () => Promise<string> }> {
  const root = await temporaryFolder()
  await writeFiles(root, { 'site/src/a.ts': 'a', 'site/src/b.ts': 'b', 'package-lock.json': '{}' })
  return { root, fingerprint: () => sourceFingerprint(root, ['site'], ['package-lock.json']) }
}

test('the fingerprint of sources does not see when they were written, nor what tools leave beside them', async () => {
  const { root, fingerprint } = await sources()
  const before = await fingerprint()
  await utimes(join(root, 'site/src/a.ts'), 1, 1)
  await writeFiles(root, { 'site/node_modules/x/index.js': '1', 'site/.astro/types.d.ts': '1', 'site/dist/index.html': '1' })
  expect(await fingerprint()).toBe(before)
})

test('the fingerprint of sources changes with a content, a name and the lockfile', async () => {
  const { root, fingerprint } = await sources()
  const seen = [await fingerprint()]
  await writeFile(join(root, 'site/src/a.ts'), 'A')
  seen.push(await fingerprint())
  await writeFile(join(root, 'site/src/c.ts'), '')
  seen.push(await fingerprint())
  await writeFile(join(root, 'package-lock.json'), '{ }')
  seen.push(await fingerprint())
  expect(new Set(seen).size).toBe(4)
})
