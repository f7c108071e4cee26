import { exampleSnapshot } from '@ruang-solusi/shared/examples'
import { canonicalJson } from '@ruang-solusi/shared/snapshot'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mediaOfDrawings } from '../shared/examples/media-of-drawings.ts'
import { buildSite, type SiteBuild } from '../site/pages/build-site.ts'
import { launchChromium } from '../support/launch-chromium.ts'

const examples = exampleSnapshot({ media: mediaOfDrawings, day: '2026-11-23' })
const withoutImage = <Document extends { image?: string | undefined }>(documents: Document[]) => documents.map(({ image, ...rest }) => rest)
// pictures are not printed
const programmes = withoutImage(examples.programmes)
const snapshot = { ...examples, programmes, guides: withoutImage(examples.guides), stories: withoutImage(examples.stories), media: [] }

let build: SiteBuild
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
  build = await buildSite(canonicalJson(snapshot))
  expect(build.output).toContain('Complete!')
})
afterAll(async () => {
  await browser.close()
  await build.remove()
})

const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length

test.each(programmes.map(({ slug }) => slug))(
  'the page of %s prints on one A4 sheet, with its boxes, its address and its day',
  async (slug) => {
    const page = await browser.newPage({ colorScheme: 'dark' })
    await page.setContent(await build.read(`/program/${slug}/index.html`))
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.printed').textContent()).toMatch(/^solusi\.example\.go\.id\/program\/[a-z-]+\/ · Diperbarui \d+ \S+ 2026/)
    expect(await page.locator('.printed').isVisible()).toBe(true)
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).color)).toBe('rgb(0, 0, 0)')
    const borders = await page.locator('.rule-group input').evaluateAll((boxes) => boxes.map((box) => getComputedStyle(box).border))
    expect(borders.filter((border) => !border.includes('solid rgb(0, 0, 0)'))).toEqual([])
    await page.close()
  },
)
