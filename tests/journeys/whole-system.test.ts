import { afterAll, beforeAll, describe } from 'vitest'
import { testAdminScreens } from './admin-screens.ts'
import { testAgencyPublishes } from './agency-publishes.ts'
import { testReview } from './review.ts'
import { testRuleEditor } from './rule-editor.ts'
import { type Journey, openJourney } from './support/open-journey.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.close())
const opened = () => journey

describe('an agency publishes', () => testAgencyPublishes(opened))
describe('author and editor review', () => testReview(opened))
describe('an editor writes a rule', () => testRuleEditor(opened))
// screens are the same on either database
if (process.env.TEST_DB !== 'mongodb') describe('every screen of the admin', () => testAdminScreens(opened))
