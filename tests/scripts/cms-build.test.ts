import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureCmsBuilt } from '../../scripts/start/cms-build.ts'

let root: string
let builds: number
const build = async (): Promise<void> => {
  builds += 1
  await wait(50)
  await mkdir(join(root, 'cms/.next'), { recursive: true })
  await writeFile(join(root, 'cms/.next/BUILD_ID'), `${builds}`)
}

beforeEach(async () => {
  builds = 0
  root = await mkdtemp(join(tmpdir(), 'ruang-solusi-build-'))
  for (const folder of ['cms', 'shared', 'node_modules']) await mkdir(join(root, folder))
  for (const file of ['package-lock.json', 'tsconfig.base.json', 'cms/page.ts', 'shared/rule.ts']) await writeFile(join(root, file), '{}')
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('of two starts at once one builds the CMS, and the other takes what it built', async () => {
  await Promise.all([ensureCmsBuilt(root, build), ensureCmsBuilt(root, build)])
  expect(builds).toBe(1)
})

test.each(['cms/page.ts', 'shared/rule.ts', 'package-lock.json'])('a changed %s is built anew', async (file) => {
  await ensureCmsBuilt(root, build)
  await writeFile(join(root, file), '{"changed": true}')
  await ensureCmsBuilt(root, build)
  expect(builds).toBe(2)
})

test('a build that failed is tried again, and does not keep the next start out', async () => {
  const failing = ensureCmsBuilt(root, () => Promise.reject(new Error('no memory left')))
  await expect(failing).rejects.toThrow('no memory left')
  await ensureCmsBuilt(root, build)
  expect(builds).toBe(1)
})

test('a build that was deleted is made again', async () => {
  await ensureCmsBuilt(root, build)
  await rm(join(root, 'cms/.next'), { recursive: true })
  await ensureCmsBuilt(root, build)
  expect(builds).toBe(2)
})
