import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { ServedBuild } from '../pages/serve-build.ts'
import { askAbout } from './search-page.ts'

const answers = (page: Page) => page.locator('[data-part=answers] a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))

/** A pasted message and what is known of it. */
export function testMessage(served: () => ServedBuild): void {
  test('a message in other words finds its clarification, best first, the truth before the verdict', async () => {
    const page = await served().open('/cari/#pesan')
    expect(await askAbout(page, 'Bu, ada info bansos PKH 2 juta, tinggal klik link terus isi NIK ya')).toContain('penjelasan yang mirip')
    expect((await answers(page))[0]).toBe('/cek-kabar/pkh-tautan-whatsapp/')
    const first = page.locator('[data-part=answers] .item').first()
    expect(await first.locator('.badge').first().textContent()).toBe('Faktanya')
    expect(await first.locator('.judged').textContent()).toContain('HOAKS')
  })

  test('addresses in a message are judged, and none can be tapped', async () => {
    const page = await served().open('/cari/')
    await askAbout(
      page,
      'cek di https://bansos-2juta.example/x bit.ly/abc https://cekbansos.kemensos.go.id@jahat.top/ cekbansos.kemensos.go.id',
    )
    const judged = page.locator('[data-part=link-list] li')
    expect(await judged.evaluateAll((all) => all.map(({ className, firstChild }) => [className, firstChild?.textContent]))).toEqual([
      ['box named', 'bansos-2juta[titik]example'],
      ['box foreign', 'bit[titik]ly'],
      ['box foreign', 'jahat[titik]top'],
      ['box government', 'cekbansos[titik]kemensos[titik]go[titik]id'],
    ])
    expect(await page.locator('[data-part=link-list] a').count()).toBe(0)
  })

  test('a message that nobody clarified is not called true or false, and whom to ask is said', async () => {
    const page = await served().open('/cari/')
    expect(await askAbout(page, 'Undangan rapat RT malam ini di rumah Pak Budi, S.Pd. Mohon hadir.')).toBe(
      'Kami belum punya penjelasan untuk pesan itu.',
    )
    expect(await answers(page)).toEqual([])
    const report = page.getByRole('link', { name: /Tanya lewat WhatsApp/ })
    expect(await report.getAttribute('href')).toMatch(/^https:\/\/wa\.me\/\d+\?text=Halo/)
    expect(await report.getAttribute('href')).not.toContain('rapat')
    expect(await page.locator('[data-part=links]').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Hapus pesan' }).click()
    expect(await report.isVisible()).toBe(false)
    expect(await page.getByLabel('Tempel pesannya di sini').inputValue()).toBe('')
  })

  test('an empty field and a lost connection are answered in words', async () => {
    const page = await served().open('/cari/', { prepare: (opened) => opened.route('**/kata-*.json', (route) => route.abort()) })
    expect(await askAbout(page, ' ')).toContain('Tempel dulu pesannya')
    await page.getByLabel('Tempel pesannya di sini').fill('bansos')
    await page.getByRole('button', { name: 'Periksa pesan' }).click()
    await page.getByText('Daftar penjelasan belum dapat dimuat').waitFor()
    expect(await page.getByRole('link', { name: /Tanya lewat WhatsApp/ }).isVisible()).toBe(true)
  })
}
