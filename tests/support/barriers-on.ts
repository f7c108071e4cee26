import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What depends on colours; every other rule finds in the dark what it found in the light. */
const colourRules = ['color-contrast', 'link-in-text-block']

type Scheme = 'light' | 'dark'

/** The barriers that axe knows on an open page, or in these parts of it: rule and first element of each. The dark scheme is asked about colours only. */
export async function barriersOn(
  page: Page,
  { parts = [], scheme = 'light' }: { parts?: string[]; scheme?: Scheme } = {},
): Promise<string[]> {
  const builder = parts.reduce((axe, part) => axe.include(part), new AxeBuilder({ page }))
  const { violations, passes } = await (scheme === 'dark' ? builder.withRules(colourRules) : builder).analyze()
  expect(passes.length, page.url()).toBeGreaterThan(0)
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
