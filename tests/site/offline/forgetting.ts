import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { ServedBuild } from '../pages/serve-build.ts'
import { keepPage, saidIn, setSignal, tracesOn, untouched } from './phone.ts'

/** One tap takes everything off the phone. */
export function testForgetting(served: () => ServedBuild): void {
  test.each([true, false])(
    'with signal: %s, everything is deleted: pages, worker, answers and whatever else was stored',
    async (hasSignal) => {
      const page = await keepPage(served(), '/program/pip/')
      await page.evaluate(async () => {
        localStorage.cek = '["2026-11-23",[]]'
        sessionStorage.lain = '1'
        await caches.open('lain')
        await new Promise((resolve) => {
          indexedDB.open('lain').onsuccess = ({ target }) => resolve((target as IDBOpenDBRequest).result.close())
        })
      })
      expect(await tracesOn(page)).toMatchObject({ workers: 1, local: 1, session: 1, databases: 1 })
      await setSignal(page, hasSignal)
      await page.goto(`${served().origin}/simpan/`)
      await page.getByRole('button', { name: 'Hapus jejak di HP ini' }).click()
      expect(await saidIn(page, 'forgotten')).toMatch(/^Sudah dihapus\. Tidak ada lagi yang disimpan/)
      expect(await tracesOn(page)).toEqual(untouched)
      await setSignal(page, true)
      await page.goto(`${served().origin}/program/pip/`)
      expect(await tracesOn(page)).toEqual(untouched)
    },
  )

  test('it works on a phone on which nothing was kept', async () => {
    const page = await served().open('/simpan/')
    await page.getByRole('button', { name: 'Hapus jejak di HP ini' }).click()
    expect(await saidIn(page, 'forgotten')).toMatch(/^Sudah dihapus\./)
  })

  test('a newer worker takes over at once and finds what the older one kept', async () => {
    const page = await keepPage(served(), '/program/pip/')
    const { files } = served().release
    const worker = files.get('/pekerja.js')
    if (worker === undefined) throw new Error('The worker is not served.')
    const older = await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.active?.scriptURL))
    expect(older).toBe(`${served().origin}/pekerja.js`)
    const newer = served().build.path('/pekerja-baru.txt')
    const source = `${await served().build.read('/pekerja.js')};self.isNewer = true`
    await writeFile(newer, source)
    files.set('/pekerja.js', { ...worker, file: newer, bytes: Buffer.byteLength(source), compressed: [] })
    try {
      await page.evaluate(async () => {
        const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
        await (await navigator.serviceWorker.getRegistration())?.update()
        await changed
      })
      await setSignal(page, false)
      await page.goto(`${served().origin}/program/pip/`)
      expect(await page.locator('[role=note]').textContent()).toContain('Mungkin ada yang berubah')
    } finally {
      files.set('/pekerja.js', worker)
    }
  })
}
