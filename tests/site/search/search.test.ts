import { afterAll, beforeAll, describe, vi } from 'vitest'
import { type ServedBuild, serveBuild } from '../pages/serve-build.ts'
import { testAccess } from './access.ts'
import { testFinding } from './finding.ts'
import { testMachines } from './machines.ts'
import { testMessage } from './message.ts'
import { testPrivacy } from './privacy.ts'
import { searchSnapshot } from './search-snapshot.ts'

// many pages in a real browser
vi.setConfig({ testTimeout: 120_000 })

let served: ServedBuild
beforeAll(async () => {
  served = await serveBuild(searchSnapshot())
}, 120_000)
afterAll(() => served.close())
const opened = () => served

describe('finding', () => testFinding(opened))
describe('message', () => testMessage(opened))
describe('privacy', () => testPrivacy(opened))
describe('access', () => testAccess(opened))
describe('machines', () => testMachines(opened))
