import { afterAll, beforeAll, describe, vi } from 'vitest'
import { seedSnapshot } from '../../unfurl/site/seed-snapshot.ts'
import { type ServedBuild, serveBuild } from '../pages/serve-build.ts'
import { testBarriers } from './barriers.ts'
import { testKeyboard } from './keyboard.ts'
import { testLayout } from './layout.ts'
import { testTasks } from './tasks.ts'
import { testTraffic } from './traffic.ts'

// each test opens every kind of page in a real browser
vi.setConfig({ testTimeout: 180_000 })

let served: ServedBuild
beforeAll(async () => {
  const { snapshot, media } = await seedSnapshot()
  served = await serveBuild(snapshot, media)
}, 120_000)
afterAll(() => served.close())
const opened = () => served

describe('layout', () => testLayout(opened))
describe('barriers', () => testBarriers(opened))
describe('keyboard', () => testKeyboard(opened))
describe('traffic', () => testTraffic(opened))
describe('tasks', () => testTasks(opened))
