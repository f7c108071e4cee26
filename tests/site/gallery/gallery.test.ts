import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedSnapshot } from '../../unfurl/site/seed-snapshot.ts'
import { compareFiles } from '../cards/likeness.ts'
import { type ServedBuild, serveBuild } from '../pages/serve-build.ts'

const goldens = join(import.meta.dirname, 'goldens')
const font = join(import.meta.dirname, '../../../node_modules/@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-400-normal.woff2')
/** Machines write a line a little higher or lower than one another, in px of the screen. */
const slack = 4

let served: ServedBuild
beforeAll(async () => {
  const { snapshot, media } = await seedSnapshot()
  served = await serveBuild(snapshot, media, join(import.meta.dirname, 'gallery.config.ts'))
}, 180_000)
afterAll(() => served.close())

/** Opens the gallery in one font that every machine has, because it is ours; nothing moves and no picture is late. */
async function openGallery(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await served.open('/galeri/', { viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce', bypassCSP: true })
  const face = `@font-face { font-family: "Gallery"; src: url(data:font/woff2;base64,${(await readFile(font)).toString('base64')}) }`
  await page.addStyleTag({ content: `${face} * { font-family: "Gallery" !important; font-synthesis: none }` })
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    await document.fonts.load('16px "Gallery"')
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  })
  return page
}

/** Half or a third as wide, in few colours: small enough to keep, large enough to miss a line of text. */
const small = async (picture: Buffer): Promise<Buffer> => {
  const { width = 0 } = await sharp(picture).metadata()
  return sharp(picture)
    .resize({ width: Math.round(width / (width > 600 ? 3 : 2)) })
    .png({ palette: true, colours: 32, effort: 7, dither: 0 })
    .toBuffer()
}

/** In what a part looks otherwise than on the picture of it that somebody has looked at. */
async function differences(name: string, picture: Buffer): Promise<string[]> {
  const file = join(goldens, `${name}.png`)
  // biome-ignore lint/suspicious/noUndeclaredEnvVars: set by hand, never in a task
  if (process.env.UPDATE_GOLDENS === '1') await writeFile(file, await small(picture))
  const golden = await readFile(file)
  const [wanted, now] = [await sharp(golden).metadata(), await sharp(await small(picture)).metadata()]
  const { width = 0, height = 0 } = wanted
  if (width !== now.width || Math.abs(height - (now.height ?? 0)) > slack / 2) {
    return [`${name} is ${now.width} × ${now.height}, and was ${width} × ${height}`]
  }
  const fitted = await sharp(await small(picture))
    .resize({ width, height, fit: 'fill' })
    .png()
    .toBuffer()
  const { psnr, visible } = await compareFiles(golden, fitted)
  return psnr > 22 && visible < 0.02 ? [] : [`${name} differs: ${psnr.toFixed(1)} dB, ${(visible * 100).toFixed(2)} % of its pixels`]
}

const looks = [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })))

test.each(looks)(
  'every component looks as it was approved at $width px in the $scheme scheme',
  { timeout: 120_000 },
  async ({ width, scheme }) => {
    const page = await openGallery(width, scheme)
    const parts = await page.locator('[data-shown]').all()
    expect(parts.length).toBeGreaterThan(15)
    const found: string[] = []
    for (const part of parts) {
      const name = `${await part.getAttribute('data-shown')}-${width}-${scheme}`
      found.push(...(await differences(name, await part.screenshot({ animations: 'disabled' }))))
    }
    expect(found).toEqual([])
    await page.context().close()
  },
)

test('a component that looks otherwise is named', { timeout: 60_000 }, async () => {
  const page = await openGallery(360, 'light')
  await page.addStyleTag({ content: '.badge { background: #c00 !important; color: #fff !important }' })
  const badges = await page.locator('[data-shown=badges]').screenshot()
  // biome-ignore lint/suspicious/noUndeclaredEnvVars: set by hand, never in a task
  if (process.env.UPDATE_GOLDENS !== '1')
    expect(await differences('badges-360-light', badges)).toEqual([expect.stringMatching(/^badges-360-light /)])
  await page.context().close()
})
