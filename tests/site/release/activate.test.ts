import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { activate } from '../../../site/src/release/activate.ts'
import { releaseFolders } from '../../../site/src/release/index.ts'
import { liveFolder, makeSmallRelease } from '../../support/small-release.ts'
import { smallPaper, smallSnapshot } from '../../support/small-site.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

// reads two files through one resolution of the link, as fast as it can, until told to stop
const hammer = `
  const { parentPort, workerData } = require('node:worker_threads')
  const { readFileSync, realpathSync } = require('node:fs')
  const counts = { reads: 0, mixed: 0, missing: 0, seen: new Set() }
  const until = Date.now() + workerData.milliseconds
  parentPort.postMessage('reading')
  while (Date.now() < until) {
    try {
      const folder = realpathSync(workerData.live)
      const { id } = JSON.parse(readFileSync(folder + '/release.json', 'utf8'))
      if (!folder.endsWith(id)) counts.mixed += 1
      counts.seen.add(id)
    } catch { counts.missing += 1 }
    counts.reads += 1
  }
  parentPort.postMessage(counts)
`

test('a reader hammering the live site sees one whole release or the other, never a mix or a gap', async () => {
  const dataDir = await temporaryFolder()
  const folders = releaseFolders(dataDir)
  const one = (await makeSmallRelease(dataDir, smallSnapshot())).manifest.id
  const other = (await makeSmallRelease(dataDir, smallSnapshot([smallPaper('kk')]))).manifest.id
  const worker = new Worker(hammer, { eval: true, workerData: { live: liveFolder(dataDir), milliseconds: 700 } })
  type Counts = { reads: number; mixed: number; missing: number; seen: Set<string> }
  let swaps = 0
  const counts = await new Promise<Counts>((resolve, reject) => {
    let isOver = false
    const swap = async () => {
      for (; !isOver; swaps += 1) await activate(folders, swaps % 2 === 0 ? one : other)
    }
    worker.on('error', reject)
    worker.on('message', (message: 'reading' | Counts) => {
      if (message === 'reading') return void swap().catch(reject)
      isOver = true
      resolve(message)
    })
  })
  await worker.terminate()
  expect({ mixed: counts.mixed, missing: counts.missing }).toEqual({ mixed: 0, missing: 0 })
  expect(counts.seen).toEqual(new Set([one, other]))
  expect(swaps).toBeGreaterThan(5)
  expect(JSON.parse(readFileSync(join(realpathSync(liveFolder(dataDir)), 'release.json'), 'utf8')).id).toMatch(
    new RegExp(`${one}|${other}`),
  )
})
