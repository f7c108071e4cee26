import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import type { ServedBuild } from '../pages/serve-build.ts'
import { keepPage, keptOn, saidIn, setSignal, tracesOn, untouched } from './phone.ts'

const programme = '/program/pip/'
const today = new Date().toLocaleDateString('id', { dateStyle: 'long', timeZone: 'Asia/Jakarta' })
const age = `Disimpan ${today}. Mungkin ada yang berubah.`

/** Only a tap keeps something, and what is kept opens without signal. */
export function testKeeping(served: () => ServedBuild): void {
  test('no page keeps anything by itself, not even the one that offers it', async () => {
    const page = await served().open('/')
    for (const path of [programme, '/cek/', '/cari/#pesan', '/cerita/genteng-baru/', '/tidak-ada/', `/simpan/#${programme}`]) {
      await page.goto(served().origin + path)
    }
    await page.getByRole('button', { name: 'Simpan', exact: true }).waitFor()
    expect(await tracesOn(page)).toEqual(untouched)
    expect(await page.locator('link[rel=manifest]').count()).toBe(0)
  })

  test('the page of a programme leads to where it is kept by a link that tells no server which page it is', async () => {
    const page = await served().open(programme)
    const link = page.locator('.site-footer .keep a')
    expect(await link.getAttribute('href')).toBe(`/simpan/#${programme}`)
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    const before = served().requests.length
    await link.click()
    await page.getByRole('button', { name: 'Simpan', exact: true }).waitFor()
    const asked = served()
      .requests.slice(before)
      .map(({ url }) => url)
    expect(asked.filter((url) => url.includes('pip'))).toEqual([])
    expect(asked.filter((url) => !/^\/(simpan\/(ukuran\.json)?|_astro\/[\w.-]+\.js|ikon\.svg)$/.test(url))).toEqual([])
  })

  test('name and size stand there before anything is kept, and the size is what then travels', async () => {
    const page = await served().open(programme)
    await page.locator('.site-footer .keep a').click()
    expect(await saidIn(page, 'what')).toMatch(/^“Bantuan .*”, bersama Cek bantuan$/)
    const [, said = ''] = /sekitar (\d+) KB/.exec(await saidIn(page, 'cost')) ?? []
    expect(Number(said)).toBeGreaterThan(30)
    expect(Number(said)).toBeLessThan(80)
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    await page.getByText('Tersimpan. Halaman ini').waitFor()
    expect(await keptOn(page)).toEqual(['/cek/', programme, '/simpan/'])
    expect(await page.locator('.kept-page .note').first().textContent()).toMatch(new RegExp(`^Disimpan ${today} · memakai \\d+ KB$`))
  })

  test('without signal the kept page opens at its own address with its age and its picture, and the check works', async () => {
    const page = await keepPage(served(), programme)
    await setSignal(page, false)
    await page.goto(served().origin + programme)
    expect(page.url()).toBe(served().origin + programme)
    expect(await page.locator('[role=note]').textContent()).toBe(age)
    expect(await page.locator('h1').textContent()).toBeTruthy()
    const picture = page.locator('img.picture').first()
    await picture.scrollIntoViewIfNeeded()
    await page.waitForFunction(() => (document.querySelector<HTMLImageElement>('img.picture')?.naturalWidth ?? 0) > 0)
    await page.goto(`${served().origin}/cek/`)
    await page.locator('body[data-check=ask]').waitFor()
    expect(await page.locator('[role=note]').textContent()).toBe(age)
  })

  test('with signal the page comes from the site and says nothing of its age', async () => {
    const page = await keepPage(served(), programme)
    const before = served().requests.length
    await page.goto(served().origin + programme)
    expect(await page.locator('[role=note]').count()).toBe(0)
    expect(served().requests.slice(before)).toContainEqual({ method: 'GET', url: programme, body: '' })
  })

  test('a page that is not kept says so without signal at its own address, names what is kept, and comes back with the signal', async () => {
    const page = await keepPage(served(), programme)
    await setSignal(page, false)
    const reply = await page.goto(`${served().origin}/program/kur/`)
    expect(reply?.status()).toBe(503)
    expect(await saidIn(page, 'status')).toMatch(/^Halaman ini belum disimpan di HP ini, dan sekarang tidak ada sinyal/)
    expect(await page.locator('h1').textContent()).toBe('Sedang tanpa sinyal')
    expect(await page.locator('.kept-page a').evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort())).toEqual([
      '/cek/',
      programme,
    ])
    await setSignal(page, true)
    await page.reload()
    expect(page.url()).toBe(`${served().origin}/program/kur/`)
    expect(await page.locator('[data-part=kept]').count()).toBe(0)
  })

  test('a site that answers with a fault, or not at all, gives way to what is kept', async () => {
    const page = await keepPage(served(), programme)
    const { faults, origin } = served()
    const silent: ServerResponse[] = []
    try {
      for (const fault of [
        (response: ServerResponse) => response.writeHead(503).end(),
        (response: ServerResponse) => silent.push(response),
      ]) {
        faults.set(programme, fault)
        await page.goto(origin + programme)
        expect(await page.locator('[role=note]').textContent()).toBe(age)
      }
    } finally {
      faults.delete(programme)
      for (const response of silent) response.destroy()
    }
  })

  test('one kept page is deleted alone; with the last one everything goes', async () => {
    const page = await keepPage(served(), programme)
    await page.getByRole('button', { name: 'Hapus: Cek bantuan' }).click()
    expect(await saidIn(page, 'changed')).toMatch(/^“Cek bantuan.*” sudah dihapus dari HP ini\.$/)
    expect(await keptOn(page)).toEqual([programme, '/simpan/'])
    await page.locator('.kept-page button').click()
    await page.getByText('Belum ada yang disimpan.').waitFor()
    await page.waitForFunction(async () => (await caches.keys()).length === 0)
    expect(await tracesOn(page)).toEqual(untouched)
  })
}
