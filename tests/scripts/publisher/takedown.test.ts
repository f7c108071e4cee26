import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { canonicalJson, type Snapshot } from '@ruang-solusi/shared/snapshot'
import { expect, test, vi } from 'vitest'
import { ReleaseProblem, releaseFolders, takeDown } from '../../../site/src/release/index.ts'
import { startFakeCms } from '../../support/fake-cms.ts'
import { runSmallPublisher } from '../../support/run-small-publisher.ts'
import { serveSite } from '../../support/serve-site.ts'
import { liveFolder } from '../../support/small-release.ts'
import { smallPaper, smallSnapshot } from '../../support/small-site.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const picture = 'a'.repeat(32)
// any value of a document that is the hash of the picture shows it
const withPhoto = { ...smallPaper('kk'), cost: { id: picture } }
const before = smallSnapshot([smallPaper('ktp'), withPhoto])
const withdrawn: Snapshot['withdrawn'] = { pages: [{ type: 'paper', slug: 'ktp' }], pictures: [picture] }
const after = { ...smallSnapshot([{ ...smallPaper('kk') }]), withdrawn }
const patience = { timeout: 5000, interval: 20 }

const taken = [
  '/dokumen/ktp/',
  '/dokumen/ktp',
  '/dokumen/ktp/index.html',
  '/jv/dokumen/ktp/',
  '/kit/paper/ktp/',
  '/kartu/paper/ktp-0123456789abcdef.png',
  '/kartu/paper/kk-0123456789abcdef.jpg',
  `/gambar/${picture}-480.webp`,
]

/** A live site with a page, its card, another page's photo card and the photo. */
async function scene(beforeBuild?: () => Promise<void>) {
  const [cms, dataDir] = [await startFakeCms(canonicalJson(before)), await temporaryFolder()]
  const publisher = runSmallPublisher(cms, dataDir, beforeBuild)
  await vi.waitFor(() => expect(cms.reports.at(-1)?.state).toBe('live'), patience)
  const release = liveFolder(dataDir)
  const files = [
    join(release, 'kit/paper/ktp/index.html'),
    join(release, 'jv/dokumen/ktp/index.html'),
    join(release, `gambar/${picture}-480.webp`),
    join(dataDir, 'cards/paper/ktp-0123456789abcdef.png'),
    join(dataDir, 'cards/paper/kk-0123456789abcdef.jpg'),
  ]
  for (const file of files) {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, 'isi')
  }
  const { ask } = await serveSite(dataDir)
  const statuses = async () => Promise.all(taken.map(async (path) => (await ask(path)).status))
  return { ask, cms, dataDir, publisher, statuses }
}

test('what is withdrawn answers 410 although the next release fails', async () => {
  let fails = false
  const { ask, cms, statuses } = await scene(async () => {
    if (fails) throw new ReleaseProblem('Refused.', 'Correct it.', { problem: 'Halaman lain rusak.', isContent: true })
  })
  expect(await statuses()).toEqual([200, 301, 200, 200, 200, 200, 200, 200])
  fails = true
  cms.snapshot.body = canonicalJson(after)
  cms.marks = { ...cms.marks, dirtyMark: '2' }
  await vi.waitFor(async () => expect(await statuses()).toEqual(taken.map(() => 410)), patience)
  const page = await ask('/dokumen/ktp/')
  expect(page.body.toString()).toContain('Diturunkan')
  expect(page.body.toString()).not.toContain('Dokumen ktp')
  expect((await ask('/dokumen/kk/')).status).toBe(200)
  await vi.waitFor(() => expect(cms.reports.at(-1)?.state).toBe('failed'), patience)
})

test('what is withdrawn answers 410 although the CMS has no snapshot to give', async () => {
  const { cms, statuses } = await scene()
  cms.snapshot = { status: 422, body: JSON.stringify({ problem: 'Dokumen lain belum lengkap.', withdrawn }) }
  cms.marks = { ...cms.marks, dirtyMark: '2' }
  await vi.waitFor(async () => expect(await statuses()).toEqual(taken.map(() => 410)), patience)
})

test('once the release without it is live, a card that was drawn anew is served again', async () => {
  const { ask, cms, dataDir } = await scene()
  cms.snapshot.body = canonicalJson(after)
  cms.marks = { ...cms.marks, dirtyMark: '2' }
  await vi.waitFor(() => expect(cms.reports.filter(({ state }) => state === 'live')).toHaveLength(2), patience)
  await writeFile(join(dataDir, 'cards/paper/kk-0123456789abcdef.jpg'), 'baru')
  expect((await ask('/kartu/paper/kk-0123456789abcdef.jpg')).status).toBe(200)
  expect((await ask('/dokumen/ktp/')).status).toBe(410)
})

test('a page that everyone agrees to again is back without a release', async () => {
  const { ask, dataDir, publisher } = await scene()
  await publisher.stop()
  await takeDown(releaseFolders(dataDir), withdrawn)
  expect((await ask('/dokumen/ktp/')).status).toBe(410)
  await takeDown(releaseFolders(dataDir), { pages: [], pictures: [] })
  expect((await ask('/dokumen/ktp/')).status).toBe(200)
})
