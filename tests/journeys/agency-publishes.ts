import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { barriersOn } from '../support/barriers-on.ts'
import { adminForm } from './support/admin-form.ts'
import { logIn } from './support/log-in.ts'
import type { Journey } from './support/open-journey.ts'
import { stopAtFailure } from './support/stop-at-failure.ts'

/** From the first login to a page that residents read, and back to 410. */
export function testAgencyPublishes(opened: () => Journey): void {
  stopAtFailure()
  let page: Page

  beforeAll(async () => {
    const context = await opened().browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 900 } })
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
  })

  const fetchSite = async (path: string) => {
    const response = await fetch(new URL(path, opened().system.siteUrl), { redirect: 'manual' })
    return { status: response.status, location: response.headers.get('location'), text: await response.text() }
  }

  const contentOf = (html: string, property: string): string =>
    new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? ''

  const untilLive = () => page.locator('[data-state="live"]').waitFor({ timeout: 60_000 })

  const photo = () =>
    sharp({ create: { width: 1600, height: 1200, channels: 3, background: { r: 190, g: 120, b: 60 } } })
      .composite([{ input: Buffer.from('<svg width="1600" height="1200"><circle cx="1200" cy="300" r="200" fill="#0c4f45"/></svg>') }])
      .jpeg()
      .toBuffer()

  test('an editor logs in with the password that npm start printed', async () => {
    await logIn(page, opened().system.cmsUrl, opened().system)
  })

  test('what is missing is said at its field, and what was typed stays', async () => {
    await page.goto(`${opened().system.cmsUrl}/admin/collections/guides/create`)
    await adminForm(page).write('name', 'Melihat desil')
    await page.getByRole('button', { name: 'Publikasikan perubahan' }).click()
    await page.locator('.field-type:has(#field-summary) .field-error', { hasText: 'Wajib diisi' }).first().waitFor()
    expect(await page.locator('#field-name').inputValue()).toBe('Melihat desil')
  })

  test('a programme with a photo is written and published, and the editor sees it go live', async () => {
    await page.goto(`${opened().system.cmsUrl}/admin/collections/programmes/create`)
    const form = adminForm(page)
    await form.write('plainName', 'Kursus menjahit “gratis” & bersertifikat')
    await form.write('officialName', 'Pelatihan Kerja Menjahit Kota Magelang')
    await form.write('summary', 'Belajar menjahit dari nol selama 30 hari, gratis, dengan sertifikat dan bantuan mencari pesanan pertama.')
    await form.choose('benefit.kind', 'Pelatihan')
    await form.write('benefit.headline', 'kursus menjahit 30 hari untuk pencari kerja')
    await form.choose('benefit.rhythm', 'Sekali')
    await form.choose('agency', 'Dinas Tenaga Kerja')
    await form.choose('topics', 'Kerja')
    await form.upload(
      'image',
      { name: 'mesin.jpg', mimeType: 'image/jpeg', buffer: await photo() },
      'Mesin jahit di dekat jendela',
      'Tidak ada orang',
    )
    await form.tab('2. Caranya')
    await form.choose('route', 'Mendaftar sendiri')
    await form.addRow('steps')
    await form.write('steps.0.text', 'Datang ke balai latihan kerja dengan KTP.')
    await form.write('cost', 'Gratis')
    await form.write('question', 'Selamat pagi, apakah kursus menjahit masih dibuka?')
    await form.choose('remedy.kind', 'Tidak ada')
    await form.tab('3. Untuk siapa dan sumbernya')
    await form.addRow('conditions')
    await form.write('conditions.0.text', 'Warga Kota Magelang berusia 18 tahun ke atas.')
    await form.addRow('sources')
    await form.write('sources.0.fact', 'Lama kursus')
    await form.write('sources.0.value', '30 hari')
    await form.write('sources.0.title', 'Catatan uji')
    await form.day('sources.0.checkedOn', '20/11/2026')
    await form.write('sources.0.checkedBy', 'Dinas Tenaga Kerja (uji)')
    await page.getByRole('button', { name: 'Publikasikan perubahan' }).click()
    await untilLive()
    expect(await page.locator('[data-state="live"]').textContent()).toMatch(/Tayang sejak pukul \d\d\.\d\d\.\d\d/)
  })

  const address = '/program/kursus-menjahit-gratis-bersertifikat/'

  test('the resident finds the page, its list entry, its sitemap entry and its own card', async () => {
    const found = await fetchSite(address)
    expect(found.status).toBe(200)
    expect(found.text).toContain('kursus menjahit 30 hari untuk pencari kerja')
    expect((await fetchSite('/program/')).text).toContain(address)
    expect((await fetchSite('/sitemap-0.xml')).text).toContain(address)
    const card = await fetch(contentOf(found.text, 'og:image'))
    expect(card.status).toBe(200)
    expect(await sharp(new Uint8Array(await card.arrayBuffer())).metadata()).toMatchObject({ width: 1200, height: 630 })
  })

  test('the page fits a phone, shows the photo and has nothing axe objects to', async () => {
    const context = await opened().browser.newContext({ viewport: { width: 360, height: 740 } })
    const phone = await context.newPage()
    await phone.goto(`${opened().system.siteUrl}${address}`)
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    const picture = phone.getByAltText('Mesin jahit di dekat jendela')
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
    expect(await barriersOn(phone)).toEqual([])
    await context.close()
  })

  test('while a title is typed, its card and its texts follow; one tap copies', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const tab = await page.context().newPage()
    tab.setDefaultTimeout(15_000)
    await tab.goto(`${opened().system.cmsUrl}/admin/collections/guides/create`)
    await adminForm(tab).tab('Tampilan saat dibagikan')
    await tab.locator('[data-state="empty"]').waitFor()
    const whatsapp = tab.locator('[data-platform="whatsapp"]')
    const title = tab.locator('textarea[data-path="name"]')
    await title.fill('Melihat desil keluarga di kelurahan')
    await whatsapp.getByText('Melihat desil keluarga di kelurahan').waitFor()
    const before = await whatsapp.locator('img').getAttribute('src')
    await title.fill('Melihat desil keluarga di kelurahan, tanpa biaya')
    await whatsapp.getByText('tanpa biaya').waitFor()
    expect(await whatsapp.locator('img').getAttribute('src')).not.toBe(before)
    const caption = tab.locator('[data-channel="whatsapp"]')
    await caption.locator('textarea').fill('Kasihan sekali. Cek di kelurahan.')
    await caption.locator('[data-severity="must"]', { hasText: 'Kasihan' }).waitFor()
    await caption.getByRole('button', { name: /^Kembalikan/ }).click()
    await caption.getByRole('button', { name: /^Salin/ }).click()
    await tab.getByText('Tersalin: WhatsApp.').waitFor()
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toMatch(/tanpa biaya.*\?dari=wa/s)
    expect(await barriersOn(tab, { parts: ['.ruang-share'] })).toEqual([])
    await tab.close()
  })

  test('a changed address keeps leading to the page', async () => {
    await page.locator('#field-slug').fill('kursus-menjahit')
    await page.getByRole('button', { name: 'Publikasikan perubahan' }).click()
    await expect.poll(async () => (await fetchSite('/program/kursus-menjahit/')).status, { timeout: 60_000 }).toBe(200)
    expect(await fetchSite(address)).toMatchObject({ status: 301, location: '/program/kursus-menjahit/' })
  })

  test('unpublished, everything of it is gone', async () => {
    const before = await fetchSite('/program/kursus-menjahit/')
    const card = new URL(contentOf(before.text, 'og:image')).pathname
    await untilLive()
    await page.locator('.doc-controls__popup .popup-button').first().click()
    await page
      .getByRole('button', { name: /Batalkan publikasi|Urungkan publikasi|unpublish/i })
      .first()
      .click()
    await page
      .locator('dialog[open], .confirmation-modal')
      .getByRole('button', { name: /Konfirmasi|confirm/i })
      .click()
    await expect.poll(async () => (await fetchSite('/program/kursus-menjahit/')).status, { timeout: 60_000 }).toBe(410)
    expect((await fetchSite('/program/')).text).not.toContain('kursus-menjahit')
    expect((await fetchSite('/sitemap-0.xml')).text).not.toContain('kursus-menjahit')
    expect((await fetchSite(card)).status).toBe(410)
    expect((await fetchSite(address)).status).toBe(410)
  })
}
