import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedBuild, serveBuild } from '../pages/serve-build.ts'
import { hostileSnapshot } from './hostile-snapshot.ts'
import { pageFaults } from './page-faults.ts'

let served: ServedBuild
beforeAll(async () => {
  served = await serveBuild(hostileSnapshot())
}, 240_000)
afterAll(() => served.close())

const paths = [
  '/',
  '/program/',
  '/program/panjang/',
  '/program/dari-kanan/',
  '/program/banyak-7/',
  '/kebutuhan/',
  '/kebutuhan/semua/',
  '/kebutuhan/lain/',
  '/kebutuhan/sepi/',
  '/dinas/',
  '/dinas/tanpa-apa-apa/',
  '/dokumen/',
  '/panduan/',
  '/kabar/',
  '/kabar/panjang/',
  '/cerita/',
  '/cerita/panjang/',
  '/cek-kabar/',
  '/cek-kabar/panjang/',
  '/cek-kabar/dari-kanan/',
  '/tentang/',
  '/privasi/',
  '/aksesibilitas/',
  '/data/',
  '/404.html',
  '/410.html',
  '/kit/programme/panjang/',
]

test('nothing overlaps and nothing leaves the page: at 320 pixels with text of double size, and at 1280', async () => {
  const page = await served.open('/404.html')
  const found: Record<string, string[]> = {}
  for (const [width, size] of [
    [320, '200%'],
    [1280, '100%'],
  ] as const) {
    await page.setViewportSize({ width, height: 740 })
    for (const path of paths) {
      await page.goto(served.origin + path)
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize
      }, size)
      const faults = await pageFaults(page)
      if (faults.length > 0) found[`${path} at ${width}`] = faults
    }
  }
  expect(found).toEqual({})
}, 180_000)

test('five hundred programmes are reached by situation and by agency, each group by one jump', async () => {
  const page = await served.open('/program/')
  const groups = await page.locator('main section[id]').evaluateAll((sections) => sections.map(({ id }) => `#${id}`))
  const jumps = await page
    .locator('.jumps')
    .first()
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(groups).toEqual(expect.arrayContaining(jumps))
  expect(jumps).toEqual(['#kebutuhan-semua', '#kebutuhan-lain'])
  expect(await page.locator('.jumps').last().locator('a').getAttribute('href')).toBe('/dinas/tanpa-apa-apa/#program')
  expect(await page.locator('#kebutuhan-semua .rows > li').count()).toBe(502)
})

test('what is not known is said: papers, counter and official accounts that nobody wrote down', async () => {
  const read = async (path: string) => (await served.build.read(`${path}index.html`)).replace(/<[^>]+>/g, ' ')
  expect(await read('/program/panjang/')).toContain('Tidak ada dokumen khusus yang disebutkan.')
  expect(await read('/program/banyak-7/')).not.toMatch(/tel:|undefined|null|NaN/)
  expect(await read('/dinas/tanpa-apa-apa/')).toContain('Alamat layanan belum ditulis.')
  expect(await read('/panduan/')).toContain('Belum ada panduan.')
  expect(await read('/dokumen/')).toContain('Belum ada keterangan dokumen.')
  expect(await read('/kebutuhan/sepi/')).toContain('Belum ada program untuk kebutuhan ini.')
})

test('a script from right to left is read from the right, and the words around it keep their order', async () => {
  const page = await served.open('/program/dari-kanan/', { viewport: { width: 1280, height: 740 } })
  const parts = await page
    .locator('.answer .muted :is(bdi, a)')
    .evaluateAll((elements) =>
      elements.map((element) => ({ left: element.getClientRects()[0]?.left ?? 0, direction: getComputedStyle(element).direction })),
    )
  expect(parts.map(({ direction }) => direction)).toEqual(['rtl', 'rtl', 'ltr'])
  expect(parts[0]?.left).toBeLessThan(parts[1]?.left ?? 0)
})
