import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import { afterAll, beforeAll, describe, vi } from 'vitest'
import { type ServedBuild, serveBuild } from '../pages/serve-build.ts'
import { testAccess } from './access.ts'
import { testForgetting } from './forgetting.ts'
import { testInstalling } from './installing.ts'
import { testKeeping } from './keeping.ts'
import { offlineSnapshot } from './offline-snapshot.ts'
import { testSharing } from './sharing.ts'
import { testWithdrawn } from './withdrawn.ts'

// many pages in a real browser
vi.setConfig({ testTimeout: 60_000 })

let served: ServedBuild
let snapshot: Snapshot
beforeAll(async () => {
  const given = await offlineSnapshot()
  snapshot = given.snapshot
  served = await serveBuild(snapshot, given.media)
}, 120_000)
afterAll(() => served.close())
const opened = () => served

describe('keeping', () => testKeeping(opened))
describe('withdrawn', () => testWithdrawn(opened))
describe('forgetting', () => testForgetting(opened))
describe('sharing', () => testSharing(opened))
describe('installing', () => testInstalling(opened, () => snapshot))
describe('access', () => testAccess(opened))
