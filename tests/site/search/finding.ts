import { expect, test } from 'vitest'
import type { ServedBuild } from '../pages/serve-build.ts'
import { searchFor, shownResults } from './search-page.ts'

/** What residents find, and how it is shown. */
export function testFinding(served: () => ServedBuild): void {
  test('residents find programmes by their own words, and what is misspelt is put right', async () => {
    const page = await served().open('/cari/')
    const expected: [query: string, found: string, status: string][] = [
      ['bansos pkh', 'Program: Bantuan tunai keluarga (PKH)', 'hasil untuk “bansos pkh”'],
      ['pkh lansia', 'Program: Bantuan tunai keluarga (PKH)', 'hasil untuk “pkh lansia”'],
      ['token listrik', 'Program: Listrik bersubsidi', 'hasil untuk'],
      ['anak sekolah', 'Program: Bantuan sekolah (PIP)', 'hasil untuk'],
      ['sakit', 'Program: KIS yang dibayar pemerintah (PBI-JK)', 'hasil untuk'],
      ['dibayarkan', 'Program: KIS yang dibayar pemerintah (PBI-JK)', 'hasil untuk'],
      ['prakreja', 'Program: Kartu Prakerja (sedang ditutup)', 'Mungkin maksud Anda “prakerja”'],
      ['lansya', 'Program: Makanan untuk lansia', 'Mungkin maksud Anda “lansia”'],
    ]
    for (const [query, found, status] of expected) {
      expect(await searchFor(page, query), query).toContain(status)
      expect((await shownResults(page)).slice(0, 6), query).toContain(found)
    }
  })

  test('results stand in groups by kind, with state, example mark and the words marked', async () => {
    const page = await served().open('/cari/#q=bansos%20pkh')
    await page.locator('[data-part=results] .item').first().waitFor()
    const groups = await page.locator('[data-part=results] h3').allTextContents()
    expect(groups).toEqual([...new Set(groups)])
    expect(groups.slice(0, 2)).toEqual(['Program', 'Cek kabar'])
    const programme = page.locator('[data-part=results] .item').first()
    expect(await programme.locator('.badge').allTextContents()).toEqual(['Program', 'Diusulkan lewat kelurahan', 'CONTOH'])
    expect(await programme.locator('h4 mark').allTextContents()).toEqual(['PKH'])
    expect(await page.locator('[data-part=results] .item-line mark').count()).toBeGreaterThan(2)
    const answer = page.locator('[data-part=results] section', { hasText: 'Cek kabar' }).locator('.item').first()
    expect(await answer.locator('.badge').allTextContents()).toEqual(['Cek kabar'])
    // a result never repeats the claim as if it were true
    expect(await answer.textContent()).not.toContain('Klik tautan ini')
  })

  test('a suggestion is searched for at a tap, and the address keeps it', async () => {
    const page = await served().open('/cari/')
    await page.getByRole('button', { name: 'pkh lansia' }).click()
    await page.locator('[data-part=results] .item').first().waitFor()
    expect(page.url()).toBe(`${served().origin}/cari/#q=pkh%20lansia`)
  })

  test.each(['#q=%E0%A4', '#q=', '#q=%3Cimg%20src%3Dx%3E', '#huruf-k'])('an address that ends in %s breaks nothing', async (hash) => {
    const problems: Error[] = []
    const page = await served().open(`/cari/${hash}`, { prepare: (opened) => opened.on('pageerror', (problem) => problems.push(problem)) })
    await page.getByLabel('Yang Anda cari').fill('pkh')
    await page.getByText('hasil untuk “pkh”').waitFor()
    expect(await page.locator('main img').count()).toBe(0)
    expect(problems).toEqual([])
  })

  test('more results are shown when they are asked for', async () => {
    const page = await served().open('/cari/')
    await searchFor(page, 'bantuan')
    expect(await shownResults(page)).toHaveLength(12)
    await page.getByRole('button', { name: 'Tampilkan hasil lainnya' }).click()
    await page.waitForFunction(() => document.querySelectorAll('[data-part=results] .item').length > 12)
  })

  test('what nobody wrote about leads on to the kelurahan, the check and the list of all pages', async () => {
    const page = await served().open('/cari/')
    expect(await searchFor(page, 'xyzzy')).toBe('Belum ada halaman tentang “xyzzy”.')
    const box = page.locator('[data-part=empty]')
    expect(await box.isVisible()).toBe(true)
    const links = await box.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links).toEqual(['/dinas/#kelurahan', '/cek/', '#daftar'])
  })

  test('a search that cannot be loaded says so, offers another try, and leaves the list of all pages', async () => {
    const prepare = (page: import('playwright-core').Page) => page.route('**/pagefind/*.pagefind', (route) => route.abort())
    const page = await served().open('/cari/', { prepare })
    await page.getByLabel('Yang Anda cari').fill('pkh')
    await page.getByRole('button', { name: 'Coba lagi' }).waitFor()
    expect(await page.locator('[data-part=status]').textContent()).toContain('Pencarian belum dapat dimuat')
    expect(await page.locator('#daftar').isVisible()).toBe(true)
  })
}
