import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { canonicalJson } from '@ruang-solusi/shared/snapshot'
import { expect, test } from 'vitest'
import { listReleases, ReleaseProblem, readLiveManifest, releaseFolders, tidyFolders } from '../../../site/src/release/index.ts'
import { liveFolder, makeSmallRelease } from '../../support/small-release.ts'
import { smallFiles, smallPaper, smallSnapshot, writeFiles } from '../../support/small-site.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const first = smallSnapshot()
const second = smallSnapshot([smallPaper('ktp'), smallPaper('kk')])

test('a release holds its pages, compressed twins, manifest, redirects and what is gone', async () => {
  const dataDir = await temporaryFolder()
  const { manifest, cardsDrawn } = await makeSmallRelease(dataDir, first)
  const live = liveFolder(dataDir)
  expect(await readlink(live)).toBe(join('releases', manifest.id))
  expect({ ...manifest, cardsDrawn }).toMatchObject({ pages: 12, documents: 1, cardsDrawn: 1 })
  expect(JSON.parse(await readFile(join(live, 'release.json'), 'utf8'))).toEqual(manifest)
  expect(manifest).toMatchObject({ licence: 'CC BY 4.0', licenceAddress: 'https://creativecommons.org/licenses/by/4.0/' })
  expect(JSON.parse(await readFile(join(live, 'redirects.json'), 'utf8'))).toEqual(first.redirects)
  expect(JSON.parse(await readFile(join(live, 'gone.json'), 'utf8'))).toEqual(first.gone)
  expect(brotliDecompressSync(await readFile(join(live, 'index.html.br'))).toString()).toBe(smallFiles(first)['index.html'])
  expect(gunzipSync(await readFile(join(live, 'index.html.gz'))).toString()).toBe(smallFiles(first)['index.html'])
  expect(await readFile(join(dataDir, 'snapshots', `${manifest.snapshotHash}.json`), 'utf8')).toBe(canonicalJson(first))
})

test('content that was live before is swapped in again without a build', async () => {
  const dataDir = await temporaryFolder()
  const { manifest } = await makeSmallRelease(dataDir, first)
  await makeSmallRelease(dataDir, second)
  const again = await makeSmallRelease(dataDir, first, { buildPages: () => Promise.reject(new Error('must not build')) })
  expect(again.manifest).toEqual(manifest)
  expect((await readLiveManifest(releaseFolders(dataDir)))?.id).toBe(manifest.id)
})

test.each([
  [
    'the build fails',
    { buildPages: () => Promise.reject(new ReleaseProblem('x', 'y', { problem: 'z', isContent: false })) },
    ReleaseProblem,
  ],
  [
    'the gate refuses',
    { buildPages: async ({ outDir }: { outDir: string }) => writeFiles(outDir, { 'index.html': '<p>half</p>' }) },
    ReleaseProblem,
  ],
  ['the snapshot does not fit its contract', { snapshotJson: '{"version":1}' }, ReleaseProblem],
  [
    'a picture of a kit cannot be drawn',
    { drawKits: () => Promise.reject(new ProblemError('x', 'y', { path: 'paper/ktp/card' })) },
    ReleaseProblem,
  ],
  ['the disk is in the way', { drawCards: () => Promise.reject(new Error('ENOSPC')) }, Error],
])('the live release stays, and nothing half-done is left, when %s', async (_what, change, kind) => {
  const dataDir = await temporaryFolder()
  const { manifest } = await makeSmallRelease(dataDir, first)
  await expect(makeSmallRelease(dataDir, second, change)).rejects.toThrow(kind)
  const folders = releaseFolders(dataDir)
  expect((await readLiveManifest(folders))?.id).toBe(manifest.id)
  expect(await readdir(folders.releases)).toEqual([manifest.id])
  expect(await readFile(join(liveFolder(dataDir), 'index.html'), 'utf8')).toBe(smallFiles(first)['index.html'])
})

test('a card that cannot be drawn is told on its document', async () => {
  const dataDir = await temporaryFolder()
  const drawCards = () => Promise.reject(new ProblemError('Kartu "ktp" tidak dapat dibuat.', 'Ganti fotonya.', { path: 'paper/ktp/image' }))
  const problem = await makeSmallRelease(dataDir, first, { drawCards }).catch((error: unknown) => error)
  expect(problem).toMatchObject({ problem: 'Kartu "ktp" tidak dapat dibuat. Ganti fotonya.', document: { type: 'paper', slug: 'ktp' } })
})

test('the newest ten releases are kept, and the live one among them', async () => {
  const dataDir = await temporaryFolder()
  for (let count = 1; count <= 12; count += 1) await makeSmallRelease(dataDir, smallSnapshot([smallPaper('ktp', `KTP ${count}`)]))
  const folders = releaseFolders(dataDir)
  const kept = await listReleases(folders)
  expect(kept).toHaveLength(10)
  expect(kept[0]).toBe((await readLiveManifest(folders))?.id)
})

test('what a killed publisher left half-done is deleted at the start, and releases stay', async () => {
  const dataDir = await temporaryFolder()
  const { manifest } = await makeSmallRelease(dataDir, first)
  const folders = releaseFolders(dataDir)
  await mkdir(join(folders.releases, `${'f'.repeat(64)}-1.tmp/deep`), { recursive: true })
  await writeFile(join(folders.snapshots, 'x.json.1.tmp'), '{')
  await writeFile(`${folders.current}.new`, '')
  await tidyFolders(folders)
  expect(await readdir(folders.releases)).toEqual([manifest.id])
  expect(await readdir(folders.snapshots)).toEqual([`${manifest.snapshotHash}.json`])
  expect(existsSync(`${folders.current}.new`)).toBe(false)
})
