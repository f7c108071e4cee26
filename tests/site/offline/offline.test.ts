import { afterAll, beforeAll, describe, vi } from 'vitest'
import { type ServedBuild, serveBuild } from '../search/served-build.ts'
import { testAccess } from './access.ts'
import { testForgetting } from './forgetting.ts'
import { testKeeping } from './keeping.ts'
import { offlineSnapshot } from './offline-snapshot.ts'
import { testSharing } from './sharing.ts'
import { testWithdrawn } from './withdrawn.ts'

// many pages in a real browser
vi.setConfig({ testTimeout: 60_000 })

let served: ServedBuild
beforeAll(async () => {
  const { snapshot, media } = await offlineSnapshot()
  served = await serveBuild(snapshot, media)
}, 120_000)
afterAll(() => served.close())
const opened = () => served

describe('keeping', () => testKeeping(opened))
describe('withdrawn', () => testWithdrawn(opened))
describe('forgetting', () => testForgetting(opened))
describe('sharing', () => testSharing(opened))
describe('access', () => testAccess(opened))
