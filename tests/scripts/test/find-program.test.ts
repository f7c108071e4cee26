import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findChromium, findMongod } from '../../../scripts/test/find-program.ts'
import { writeFiles } from '../../support/small-site.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

async function folderWith(name: string): Promise<string> {
  const folder = await temporaryFolder()
  await writeFiles(folder, { [name]: '#!/bin/sh\n' })
  await chmod(join(folder, name), 0o755)
  return folder
}

test('a program that is named is preferred to one on the path', async () => {
  const [named, onPath] = [await folderWith('my-mongod'), await folderWith('mongod')]
  expect(findMongod({ MONGOD: join(named, 'my-mongod'), PATH: onPath }).path).toBe(join(named, 'my-mongod'))
  expect(findMongod({ PATH: onPath }).path).toBe(join(onPath, 'mongod'))
})

test('a named program that is not there is not taken', async () => {
  const onPath = await folderWith('google-chrome')
  expect(findChromium({ CHROMIUM: '/nowhere/chromium', PATH: onPath }).path).toBe(join(onPath, 'google-chrome'))
})

test('a file that cannot be run is no program', async () => {
  const onPath = await folderWith('mongod')
  await chmod(join(onPath, 'mongod'), 0o644)
  expect(findMongod({ PATH: onPath }).path).not.toBe(join(onPath, 'mongod'))
})
