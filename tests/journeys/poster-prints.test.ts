import { createRequire } from 'node:module'
import { contentTypeNames } from '@ruang-solusi/shared/content'
import { exampleSnapshot } from '@ruang-solusi/shared/examples'
import { kitPath, pathOf } from '@ruang-solusi/shared/paths'
import { canonicalJson, documentsOf, type Snapshot } from '@ruang-solusi/shared/snapshot'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mediaOfDrawings } from '../shared/examples/media-of-drawings.ts'
import { buildSite, type SiteBuild, siteUrl } from '../site/pages/build-site.ts'
import { launchChromium } from '../support/launch-chromium.ts'
import { hostileSnapshot } from '../unfurl/hostile/snapshot.ts'

type Decoder = typeof import('jsqr').default
// the package says that it has a default export, and Node finds another one
const readCode = createRequire(import.meta.url)('jsqr') as Decoder

const examples = exampleSnapshot({ media: mediaOfDrawings, day: '2026-11-23' })
const withoutImage = <Document extends { image?: string | undefined }>(documents: Document[]) => documents.map(({ image, ...rest }) => rest)
// pictures are not printed
const seed = {
  ...examples,
  programmes: withoutImage(examples.programmes),
  guides: withoutImage(examples.guides),
  stories: withoutImage(examples.stories),
  media: [],
}
const hostile = hostileSnapshot(3)
const kitsOf = (snapshot: Snapshot) =>
  contentTypeNames.flatMap((type) => documentsOf(snapshot, type).map(({ slug }) => ({ type, slug, kit: kitPath(type, slug) })))

let browser: Browser
const builds: SiteBuild[] = []
beforeAll(async () => {
  browser = await launchChromium()
  for (const snapshot of [seed, hostile]) builds.push(await buildSite(canonicalJson(snapshot)))
  for (const build of builds) expect(build.output).toContain('Complete!')
})
afterAll(async () => {
  await browser.close()
  for (const build of builds) await build.remove()
})

/** Shows kits as a printer gets them. */
async function printerPage(scale = 1): Promise<Page> {
  const page = await browser.newPage({ colorScheme: 'dark', javaScriptEnabled: false, deviceScaleFactor: scale })
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname
    const build = builds.find(({ files }) => files.includes(`${path}index.html`))
    if (build === undefined) await route.abort()
    else await route.fulfill({ body: await build.read(`${path}index.html`), contentType: 'text/html; charset=utf-8' })
  })
  await page.emulateMedia({ media: 'print' })
  return page
}

const openPoster = (page: Page, kit: string, size: 'a4' | 'a5') => page.goto(`${siteUrl}${kit}#poster-${size}`)

/** A picture after a cheap copier had it twice: smaller, crooked, grey, blurred, speckled, then only black and white. */
async function photocopied(png: Buffer): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const crooked = await sharp(png).rotate(2.5, { background: '#fff' }).greyscale().blur(0.8).linear(0.8, 30).png().toBuffer()
  const { width, height } = await sharp(crooked).metadata()
  const speckles = await sharp({
    create: { width, height, channels: 3, background: '#fff', noise: { type: 'gaussian', mean: 225, sigma: 30 } },
  })
    .png()
    .toBuffer()
  const copy = sharp(crooked).composite([{ input: speckles, blend: 'multiply' }])
  const { data, info } = await sharp(await copy.png().toBuffer())
    .blur(0.7)
    .threshold(118)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height }
}

const pagesIn = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length

test.each(['a4', 'a5'] as const)(
  'every %s poster fits one sheet, loses nothing at its edges, and uses black ink on white alone',
  async (size) => {
    const page = await printerPage()
    const kits = [...kitsOf(seed), ...kitsOf(hostile)].filter(({ type }, index) => type === 'programme' || index % 5 === 0)
    for (const { kit } of kits) {
      await openPoster(page, kit, size)
      const posters = page.locator('.poster:visible')
      expect([kit, await posters.count()]).toEqual([kit, size === 'a4' ? 1 : 2])
      const lost = await posters.evaluateAll((all) =>
        all
          .flatMap((poster) =>
            [poster, ...poster.querySelectorAll('.poster-body, .poster-rows, .poster-side')].filter(
              (part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1,
            ),
          )
          .map((part) => `${part.className} ${part.scrollHeight} > ${part.clientHeight}`),
      )
      expect([kit, lost]).toEqual([kit, []])
      const inks = await posters
        .first()
        .evaluate((poster) => [...new Set([...poster.querySelectorAll('*')].map((part) => getComputedStyle(part).color))])
      expect([kit, inks]).toEqual([kit, ['rgb(0, 0, 0)']])
    }
    await page.close()
  },
)

test.each(['a4', 'a5'] as const)('an %s poster is one page of a PDF, and nothing else of the kit is printed', async (size) => {
  const page = await printerPage()
  await openPoster(page, '/kit/programme/pip/', size)
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  expect(await page.getByText('Teks untuk dikirim').isVisible()).toBe(false)
  expect(await page.locator('.site-header, .site-footer, .example-band').filter({ visible: true }).count()).toBe(0)
  await page.close()
})

test('without a choice the A4 poster is printed', async () => {
  const page = await printerPage()
  await openPoster(page, '/kit/programme/pip/', 'a4')
  await page.goto(`${siteUrl}/kit/programme/pip/`)
  expect(await page.locator('.poster:visible').count()).toBe(1)
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  await page.close()
})

test.each(['a4', 'a5'] as const)(
  'the code on an %s poster leads to its page, read off a bad photocopy at the resolution of a phone',
  async (size) => {
    const page = await printerPage(1.5)
    for (const { type, slug, kit } of kitsOf(seed).filter((_, index) => index % 18 === 0)) {
      await openPoster(page, kit, size)
      const copy = await photocopied(await page.locator('.poster:visible').first().screenshot())
      expect(readCode(copy.data, copy.width, copy.height)?.data).toBe(`${siteUrl}${pathOf(type, slug)}?dari=qr`)
    }
    await page.close()
  },
)

test('a poster of an example says so in its largest border, one of real content does not', async () => {
  const page = await printerPage()
  await openPoster(page, '/kit/programme/pip/', 'a4')
  expect(await page.locator('.poster:visible').first().textContent()).toMatch(/^\s*CONTOH, belum diperiksa dinas/)
  await page.goto(`${siteUrl}/kit/programme/bantuan-sekolah/#poster-a4`)
  expect(await page.locator('.poster:visible').first().textContent()).not.toContain('CONTOH')
  await page.close()
})

test('the poster of a story names neither its teller nor where they live', async () => {
  const page = await printerPage()
  for (const { slug, alias, area } of seed.stories) {
    await openPoster(page, kitPath('story', slug), 'a4')
    const words = (await page.locator('.poster:visible').textContent()) ?? ''
    expect([slug, words.includes(alias), words.includes(`, ${area};`)]).toEqual([slug, false, false])
  }
  await page.close()
})
