import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { barriersOn } from '../support/barriers-on.ts'
import { adminForm } from './support/admin-form.ts'
import { logIn } from './support/log-in.ts'
import type { Journey } from './support/open-journey.ts'
import { stopAtFailure } from './support/stop-at-failure.ts'

/** A notice between an author and an editor, until residents read it. */
export function testReview(opened: () => Journey): void {
  stopAtFailure()
  const authorAccount = { email: 'penulis@contoh.example', password: 'sawah-jendela-kereta-pagi' }
  const editorAccount = { email: 'redaksi@contoh.example', password: 'kapal-lampu-durian-sore' }

  let author: Page
  let editor: Page
  let address: string

  const pageFor = async (width: number): Promise<Page> => {
    const page = await (await opened().browser.newContext({ locale: 'id-ID', viewport: { width, height: 800 } })).newPage()
    page.setDefaultTimeout(15_000)
    return page
  }

  /** Makes an author of the first agency and an editor, as the administrator whom npm start printed. */
  async function makeAccounts(): Promise<void> {
    const call = async (path: string, body?: object, token = '') => {
      const response = await fetch(`${opened().system.cmsUrl}/api${path}`, {
        headers: { 'content-type': 'application/json', ...(token === '' ? {} : { authorization: `JWT ${token}` }) },
        ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      })
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
      return (await response.json()) as { token: string; docs: { id: string }[] }
    }
    const { token } = await call('/users/login', { email: opened().system.email, password: opened().system.password })
    const { docs } = await call('/agencies?where[shortName][equals]=Disnaker&depth=0', undefined, token)
    await call('/users', { name: 'Penulis Contoh', role: 'author', agencies: docs.map(({ id }) => id), ...authorAccount }, token)
    await call('/users', { name: 'Redaksi Contoh', role: 'editor', ...editorAccount }, token)
  }

  beforeAll(async () => {
    await makeAccounts()
    author = await pageFor(360)
    editor = await pageFor(1280)
  })

  const review = (page: Page) => page.locator('.ruang-review')
  const reads = (page: Page, state: string) => page.locator(`[data-review="${state}"]`).waitFor()
  const step = (page: Page, name: string) => review(page).getByRole('button', { name, exact: true }).click()

  test('an author writes a notice on a phone and submits it', async () => {
    await logIn(author, opened().system.cmsUrl, authorAccount)
    expect(await author.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await barriersOn(author)).toEqual([])
    await author.goto(`${opened().system.cmsUrl}/admin/collections/notices/create`)
    const form = adminForm(author)
    await form.write('name', 'Daftar kursus menjahit gratis')
    await form.write('summary', 'Pendaftaran kursus menjahit gratis untuk warga, bawa KTP ke balai latihan kerja.')
    await form.choose('agency', 'Dinas Tenaga Kerja')
    await form.day('startsOn', '01/12/2026')
    await form.day('endsOn', '31/12/2099')
    await form.write('place', 'Balai latihan kerja')
    await form.write('body', 'Datang pagi.')
    await author.locator('#action-save-draft').click()
    await author.waitForURL(/notices\/(?!create)/)
    address = author.url().replace(/\?.*$/, '')
    await reads(author, 'draft')
    await step(author, 'Ajukan ke redaksi')
    await reads(author, 'submitted')
    expect(await barriersOn(author, { parts: ['.ruang-review'] })).toEqual([])
  })

  test('an editor finds it in the queue and asks for changes, but not without saying which', async () => {
    await logIn(editor, opened().system.cmsUrl, editorAccount)
    await editor.getByRole('link', { name: 'Daftar kursus menjahit gratis' }).first().click()
    await reads(editor, 'submitted')
    await step(editor, 'Minta perbaikan')
    await review(editor).getByRole('alert').filter({ hasText: 'Tulis dulu' }).waitFor()
    await review(editor).getByLabel('Catatan', { exact: true }).fill('Tulis jamnya juga.')
    await step(editor, 'Minta perbaikan')
    await reads(editor, 'changes-wanted')
  })

  test('the author reads why, corrects it and submits it again in one step', async () => {
    await author.goto(`${opened().system.cmsUrl}/admin`)
    await author
      .getByRole('link', { name: /Daftar kursus menjahit gratis/ })
      .first()
      .click()
    await review(author).getByText('Tulis jamnya juga.').waitFor()
    await adminForm(author).write('body', 'Datang pukul 08.00 sampai 12.00.')
    await step(author, 'Ajukan ke redaksi')
    await reads(author, 'submitted')
    expect(await author.locator('#field-body').inputValue()).toBe('Datang pukul 08.00 sampai 12.00.')
  })

  test('the editor approves and publishes it, and residents read it', async () => {
    await editor.goto(address)
    await step(editor, 'Setujui')
    await reads(editor, 'approved')
    await editor.getByRole('button', { name: 'Publikasikan perubahan' }).click()
    await reads(editor, 'live')
    await expect
      .poll(async () => (await fetch(`${opened().system.siteUrl}/kabar/daftar-kursus-menjahit-gratis/`)).text(), { timeout: 60_000 })
      .toContain('Datang pukul 08.00 sampai 12.00.')
  })

  test('of two who write at the same time the second reads both texts and loses none', async () => {
    await author.goto(address)
    await editor.goto(address)
    await adminForm(author).write('body', 'Datang pukul 09.00, tulis penulis.')
    await adminForm(editor).write('body', 'Datang pukul 10.00, tulis redaksi.')
    await adminForm(editor).write('place', 'Aula balai latihan kerja')
    await editor.locator('#action-save-draft').click()
    await editor.getByText('Draf berhasil disimpan').first().waitFor()
    await author.locator('#action-save-draft').click()
    const notice = author.getByRole('region', { name: /Redaksi Contoh lebih dulu menyimpan/ })
    expect(await notice.getByRole('group', { name: 'Isi' }).textContent()).toMatch(/penulis.*Tulisan Redaksi Contoh.*redaksi/s)
    expect(await notice.textContent()).toContain('Tempat')
    expect(await barriersOn(author, { parts: ['.ruang-stale'] })).toEqual([])
    expect(await author.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await notice.getByRole('button', { name: 'Gabungkan di layar ini' }).click()
    await author.getByText('Sudah digabung di layar ini').waitFor()
    expect(await author.locator('#field-body').inputValue()).toContain('tulis penulis')
    expect(await author.locator('#field-place').inputValue()).toBe('Aula balai latihan kerja')
    await author.locator('#action-save-draft').click()
    await author.getByText('Draf berhasil disimpan').first().waitFor()
    await editor.goto(address)
    expect(await editor.locator('#field-body').inputValue()).toContain('tulis penulis')
  })
}
