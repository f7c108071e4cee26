import { expect, test } from 'vitest'
import { isInstalled } from '../../../scripts/bootstrap/install.mjs'
import { writeFiles } from '../../support/small-site.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const wanted = {
  '': { version: '0.1.0' },
  cms: { version: '0.1.0' },
  'node_modules/astro': { version: '7.3.5' },
  'node_modules/@ruang-solusi/cms': { resolved: 'cms', link: true },
  'node_modules/@img/sharp-darwin': { version: '1.0.0', optional: true },
}

async function isInstalledWith(record: object | undefined, hasNode = true): Promise<boolean> {
  const folder = await temporaryFolder()
  await writeFiles(folder, { 'package-lock.json': JSON.stringify({ packages: wanted }) })
  if (record !== undefined) await writeFiles(folder, { 'node_modules/.package-lock.json': JSON.stringify({ packages: record }) })
  if (hasNode) await writeFiles(folder, { 'node_modules/node/bin/node': '' })
  return isInstalled(folder)
}

const installed = { 'node_modules/astro': { version: '7.3.5' }, 'node_modules/@ruang-solusi/cms': { resolved: 'cms', link: true } }

test('packages that match the lockfile are not installed again, whatever other systems need', async () => {
  expect(await isInstalledWith(installed)).toBe(true)
})

test.each([
  ['nothing was installed', undefined, true],
  ['a package is missing', { 'node_modules/@ruang-solusi/cms': { link: true } }, true],
  ['a package has another version', { ...installed, 'node_modules/astro': { version: '7.3.4' } }, true],
  ['the Node of the packages is missing', installed, false],
])('packages are installed when %s', async (_what, record, hasNode) => {
  expect(await isInstalledWith(record, hasNode)).toBe(false)
})

test('packages are installed again when the last installation was cut short', async () => {
  const folder = await temporaryFolder()
  await writeFiles(folder, {
    'package-lock.json': JSON.stringify({ packages: wanted }),
    'node_modules/.package-lock.json': JSON.stringify({ packages: installed }),
    'node_modules/node/bin/node': '',
    'node_modules/.unfinished-install': '',
  })
  expect(isInstalled(folder)).toBe(false)
})
