import { expect, test } from 'vitest'
import type { ServedBuild } from '../pages/serve-build.ts'
import { keepPage, keptOn, saidIn, setSignal } from './phone.ts'

const story = '/cerita/genteng-baru/'
const file = `${story}index.html`

/** Serves the site as it is after a withdrawal while `look` runs. */
async function whileWithdrawn(served: ServedBuild, look: () => Promise<void>): Promise<void> {
  const { files, gone } = served.release
  const page = files.get(file)
  if (page === undefined) throw new Error('The story is not served.')
  files.delete(file)
  gone.push({ type: 'story', slug: 'genteng-baru' })
  try {
    await look()
  } finally {
    gone.pop()
    files.set(file, page)
  }
}

/** What was withdrawn stays on no phone that has signal. */
export function testWithdrawn(served: () => ServedBuild): void {
  test('a withdrawn story answers 410 when it is opened, and is kept no longer', async () => {
    const page = await keepPage(served(), story)
    await whileWithdrawn(served(), async () => {
      expect((await page.goto(served().origin + story))?.status()).toBe(410)
      await page.waitForFunction(async () => !(await caches.keys()).includes('simpan:/cerita/genteng-baru/'))
      await setSignal(page, false)
      await page.goto(served().origin + story)
      // the browser may remember the answer for a minute
      expect(await page.locator('h1').textContent()).toMatch(/^(?:Sedang tanpa sinyal|Halaman ini sudah tidak ada)$/)
    })
  })

  test('it leaves as soon as the list is opened with signal, and the list says so', async () => {
    const page = await keepPage(served(), story)
    await whileWithdrawn(served(), async () => {
      await page.goto(`${served().origin}/simpan/`)
      expect(await saidIn(page, 'changed')).toBe('1 halaman yang disimpan sudah ditarik dari situs, jadi dihapus juga dari HP ini.')
      expect(await keptOn(page)).toEqual(['/cek/', '/simpan/'])
    })
  })

  test('it leaves when any other page is opened with signal, because the worker asks about what it keeps', async () => {
    const page = await keepPage(served(), story)
    await whileWithdrawn(served(), async () => {
      await page.goto(`${served().origin}/program/`)
      await page.waitForFunction(async () => !(await caches.keys()).includes('simpan:/cerita/genteng-baru/'))
    })
  })

  test('a page that moved is kept no longer at its old address', async () => {
    const page = await keepPage(served(), story)
    const { redirects } = served().release
    redirects.set(story, '/cerita/')
    try {
      await whileWithdrawn(served(), async () => {
        await page.goto(served().origin + story)
        expect(page.url()).toBe(`${served().origin}/cerita/`)
        await page.waitForFunction(async () => !(await caches.keys()).includes('simpan:/cerita/genteng-baru/'))
      })
    } finally {
      redirects.delete(story)
    }
  })
}
