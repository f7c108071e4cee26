import { afterAll, beforeAll, describe, vi } from 'vitest'
import { testAccess } from './access.ts'
import { testAsking } from './asking.ts'
import { testBuilt } from './built.ts'
import { type BuiltCheck, buildCheck } from './built-check.ts'
import { exampleCheck } from './example-check.ts'
import { testFailing } from './failing.ts'
import { testKeyboard } from './keyboard.ts'
import { testPrivacy } from './privacy.ts'
import { testSlip } from './slip.ts'

// a whole check is many steps in a real browser
vi.setConfig({ testTimeout: 120_000 })

let built: BuiltCheck
beforeAll(async () => {
  built = await buildCheck(exampleCheck())
}, 120_000)
afterAll(() => built.close())
const opened = () => built

describe('build', () => testBuilt(opened))
describe('asking', () => testAsking(opened))
describe('privacy', () => testPrivacy(opened))
describe('keyboard', () => testKeyboard(opened))
describe('access', () => testAccess(opened))
describe('failing', () => testFailing(opened))
describe('slip', () => testSlip(opened))
