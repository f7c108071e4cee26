import { setTimeout as wait } from 'node:timers/promises'
import { canonicalJson } from '@ruang-solusi/shared/snapshot'
import { expect, test, vi } from 'vitest'
import { liveReleaseId, ReleaseProblem, releaseFolders } from '../../../site/src/release/index.ts'
import { startFakeCms } from '../../support/fake-cms.ts'
import { runSmallPublisher } from '../../support/run-small-publisher.ts'
import { smallPaper, smallSnapshot } from '../../support/small-site.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const first = canonicalJson(smallSnapshot())
const second = canonicalJson(smallSnapshot([smallPaper('ktp'), smallPaper('kk')]))
const patience = { timeout: 5000, interval: 10 }
/** Several regular comparisons long. */
const aWhile = () => wait(400)

async function scene() {
  const [cms, dataDir] = [await startFakeCms(first), await temporaryFolder()]
  const until = (state: string, count = 1) =>
    vi.waitFor(() => expect(cms.reports.filter((report) => report.state === state)).toHaveLength(count), patience)
  return { cms, dataDir, until, live: () => liveReleaseId(releaseFolders(dataDir)) }
}

test('a new mark is published, and the CMS is told when it starts and when it is live', async () => {
  const { cms, dataDir, until, live } = await scene()
  const { lines } = runSmallPublisher(cms, dataDir)
  await until('live')
  const [building, done] = cms.reports
  expect(building).toMatchObject({ mark: '1', state: 'building', snapshotHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(done).toMatchObject({ mark: '1', state: 'live', releaseId: await live(), pages: 12, cardsDrawn: 1, cardsKept: 0 })
  expect(Date.parse(done?.finishedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(done?.startedAt ?? ''))
  expect(done?.milliseconds).toBeGreaterThanOrEqual(0)
  expect(lines).toEqual([expect.stringMatching(/^Release [0-9a-f]{12} is live: 12 pages, 1 cards drawn/)])
})

test('a mark with unchanged content is settled without a build', async () => {
  const { cms, dataDir, until } = await scene()
  const publisher = runSmallPublisher(cms, dataDir)
  await until('live')
  cms.marks = { ...cms.marks, dirtyMark: '2' }
  await until('live', 2)
  expect(cms.reports.at(-1)).toMatchObject({ mark: '2', state: 'live', pages: 12 })
  expect(publisher.builds()).toBe(1)
})

test('while nothing changes the CMS is left alone, but for the regular comparison', async () => {
  const { cms, dataDir, until } = await scene()
  runSmallPublisher(cms, dataDir)
  await until('live')
  const given = cms.snapshotsGiven
  await aWhile()
  expect(cms.snapshotsGiven).toBeGreaterThan(given)
  expect(cms.reports).toHaveLength(2)
})

test('a change that nobody marked, such as a new day, is caught by the regular comparison', async () => {
  const { cms, dataDir, until, live } = await scene()
  runSmallPublisher(cms, dataDir)
  await until('live')
  const before = await live()
  cms.snapshot.body = second
  await until('live', 2)
  expect(await live()).not.toBe(before)
  expect(cms.marks.publishedMark).toBe('1')
})

test('content that the CMS cannot export is reported once, with its document, until something changes', async () => {
  const { cms, dataDir, until } = await scene()
  const document = { type: 'paper', slug: 'ktp' }
  cms.snapshot = { status: 422, body: JSON.stringify({ problem: 'Dokumen "ktp" belum lengkap.', document }) }
  runSmallPublisher(cms, dataDir)
  await until('failed')
  await aWhile()
  expect(cms.reports).toEqual([expect.objectContaining({ mark: '1', state: 'failed', problem: 'Dokumen "ktp" belum lengkap.', document })])
  cms.snapshot = { status: 200, body: first }
  await until('live')
})

test('a build that the gate refuses is not tried again before the content changes', async () => {
  const { cms, dataDir, until, live } = await scene()
  const problem = { problem: 'Halaman terlalu berat.', isContent: true, document: { type: 'paper', slug: 'ktp' } as const }
  let refuses = true
  const publisher = runSmallPublisher(cms, dataDir, async () => {
    if (refuses) throw new ReleaseProblem('Refused.', 'Correct it.', problem)
  })
  await until('failed')
  expect(cms.reports.at(-1)).toMatchObject({ problem: problem.problem, document: problem.document })
  await aWhile()
  expect(publisher.builds()).toBe(1)
  expect(await live()).toBeUndefined()
  refuses = false
  cms.snapshot.body = second
  await until('live')
})

test('a new mark tries a refused content again', async () => {
  const { cms, dataDir, until } = await scene()
  const publisher = runSmallPublisher(cms, dataDir, async () => {
    if (publisher.builds() === 1) throw new Error('disk full')
  })
  await until('failed')
  expect(cms.reports.at(-1)?.problem).toContain('gangguan teknis')
  expect(publisher.lines[0]).toContain('disk full')
  cms.marks = { ...cms.marks, dirtyMark: '2' }
  await until('live')
})

test('a CMS that is away is waited for and mentioned once', async () => {
  const { cms, dataDir, until } = await scene()
  cms.isAway = true
  const { lines } = runSmallPublisher(cms, dataDir)
  const complaints = () => lines.filter((line) => line.startsWith('Waiting for the CMS'))
  await vi.waitFor(() => expect(complaints()).toHaveLength(1), patience)
  await aWhile()
  cms.isAway = false
  await until('live')
  await vi.waitFor(() => expect(lines).toContain('The CMS answers again.'), patience)
  expect(complaints()).toHaveLength(1)
})

test('a publisher with the wrong secret says so', async () => {
  const { cms, dataDir } = await scene()
  const { lines } = runSmallPublisher({ ...cms, secret: 'x'.repeat(32) }, dataDir)
  await vi.waitFor(() => expect(lines[0]).toMatch(/answered 403: .*wrong secret/), patience)
})

test('a report that the CMS never got is told again, without another build', async () => {
  const { cms, dataDir, until } = await scene()
  const publisher = runSmallPublisher(cms, dataDir, async () => {
    cms.isAway = true
  })
  await vi.waitFor(() => expect(publisher.lines.at(-1)).toMatch(/Waiting for the CMS/), patience)
  cms.isAway = false
  await until('live')
  expect({ builds: publisher.builds(), mark: cms.marks.publishedMark }).toEqual({ builds: 1, mark: '1' })
})

test('a stop during a build ends the loop and reports no failure', async () => {
  const { cms, dataDir, until } = await scene()
  const publisher = runSmallPublisher(cms, dataDir, (signal) => wait(60_000, undefined, { signal }))
  await until('building')
  await publisher.stop()
  expect(cms.reports.map(({ state }) => state)).toEqual(['building'])
  expect(cms.marks.publishedMark).toBeNull()
})
