import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { barriersOn } from '../support/barriers-on.ts'
import { adminForm } from './support/admin-form.ts'
import { logIn } from './support/log-in.ts'
import type { Journey } from './support/open-journey.ts'
import { stopAtFailure } from './support/stop-at-failure.ts'

/** A rule written, tried, guarded and published by somebody who never saw one. */
export function testRuleEditor(opened: () => Journey): void {
  stopAtFailure()
  let page: Page

  beforeAll(async () => {
    page = await (await opened().browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 900 } })).newPage()
    page.setDefaultTimeout(20_000)
  })

  const publish = () => page.getByRole('button', { name: 'Publikasikan perubahan' }).click()
  const sentence = () => page.locator('.ruang-live__sentence').textContent()
  const verdict = () => page.locator('.ruang-result__verdict').textContent()
  const openRule = async () => {
    await adminForm(page).tab('4. Cek kecocokan')
    await page.locator('.ruang-live').waitFor()
  }

  /** Adds a row as the editor does who knows only what to ask. */
  async function addCondition(about: string, box: string): Promise<void> {
    await page.getByLabel('di', { exact: true }).selectOption({ label: box })
    await page.getByLabel('Tambah syarat tentang').selectOption({ label: about })
    await page.getByRole('button', { name: 'Tambahkan', exact: true }).click()
  }

  const tick = (path: string, option: string) =>
    page
      .locator(`[id="field-${path.replaceAll('.', '__')}"]`)
      .getByText(option)
      .click()

  /** A complete draft without a rule, made from a seeded programme; returns its address in the admin. */
  async function draftWithoutRule(name: string): Promise<string> {
    const id = await page.evaluate(async (plainName) => {
      const found = await (await fetch('/api/programmes?where[slug][equals]=pip&depth=0')).json()
      const { slug: _slug, rule: _rule, cases: _cases, ...copied } = found.docs[0]
      // rows are named once in a database
      const unnamed = JSON.parse(JSON.stringify(copied), (key, value) => (key === 'id' ? undefined : value))
      const draft = { ...unnamed, plainName, officialName: plainName, _status: 'draft' }
      const headers = { 'content-type': 'application/json' }
      const created = await (await fetch('/api/programmes?draft=true', { method: 'POST', headers, body: JSON.stringify(draft) })).json()
      return created.doc.id as string
    }, name)
    return `${opened().system.cmsUrl}/admin/collections/programmes/${id}`
  }

  test('an editor logs in and opens a programme that has no rule yet', async () => {
    await logIn(page, opened().system.cmsUrl, opened().system)
    await page.goto(await draftWithoutRule('Bantuan seragam'))
    await openRule()
    expect(await page.locator('.ruang-live').textContent()).toContain('Belum ada syarat')
  })

  test('a row that is not finished is named where it is, and the finished ones are read back', async () => {
    await addCondition('Anak dan pelajar', 'Harus memenuhi semua')
    await page.getByRole('button', { name: 'Harus memenuhi semua, baris 1' }).first().waitFor()
    await tick('rule.all.0.options', 'Murid TK')
    await expect.poll(sentence).toBe('Harus memenuhi: anak dan pelajar: murid TK.')
  })

  test('three boxes become one sentence, each kind of question with its own input', async () => {
    const form = adminForm(page)
    await addCondition('Kartu atau surat', 'Cukup salah satu')
    await tick('rule.any.0.options', 'KKS')
    await addCondition('Penghasilan ayah dan ibu (atau wali) sebulan', 'Cukup salah satu')
    await form.choose('rule.any.1.bound', 'Paling banyak')
    await form.choose('rule.any.1.parameter', 'Batas penghasilan orang tua KIP Kuliah')
    await page.getByText(/Batas ini sekarang Rp4 juta/).waitFor()
    await addCondition('Ada ASN, TNI, Polri, atau pegawai BUMN/BUMD di KK', 'Kecuali bila')
    await form.choose('rule.except.0.is', 'Ya')
    await expect
      .poll(sentence)
      .toMatch(/Harus memenuhi: .*murid TK\. Cukup salah satu: .*KKS.* atau penghasilan.*Rp4 juta atau kurang\. Kecuali bila ada ASN/)
  })

  test('answers of a resident give the verdict of the unsaved rule, with its reasons', async () => {
    const tester = page.locator('section', { has: page.getByRole('heading', { name: 'Coba sebagai warga' }) })
    const question = (key: string) => tester.locator(`[data-question="${key}"]`)
    expect(await verdict()).toContain('Belum tentu')
    await question('children').getByLabel('Murid TK').check()
    await question('cards').getByLabel('Tidak satu pun').check()
    await question('public-employee').getByLabel('Tidak', { exact: true }).check()
    await question('parents-income').getByLabel('Angka pasti').fill('4000000')
    await expect.poll(verdict).toContain('Kemungkinan cocok')
    await question('parents-income').getByLabel('Angka pasti').fill('4000001')
    await expect.poll(verdict).toContain('Sepertinya belum cocok')
    expect(await tester.locator('[data-finding="unmet"]').allTextContents()).toContainEqual(expect.stringContaining('Rp4 juta'))
    await question('parents-income').getByLabel('Saya belum tahu').check()
    await expect.poll(verdict).toContain('Belum tentu')
  })

  test('answers are kept as a case with the verdict that the editor expects', async () => {
    await page.getByRole('button', { name: 'Simpan sebagai kasus' }).click()
    await page.getByLabel(/Nama kasus/).fill('Murid TK, penghasilan belum tahu')
    await page.locator('.ruang-save-case').getByLabel('Belum tentu').check()
    await page.getByRole('button', { name: 'Tambahkan kasus' }).click()
    await page.getByText('1 dari 1 kasus sesuai.').waitFor()
  })

  test('the missing cases are proposed in one click, and the programme goes live with them', async () => {
    await page.getByRole('button', { name: 'Usulkan kasus yang kurang' }).click()
    await page.getByText('Tidak ada yang kurang.').waitFor()
    await page.locator('.ruang-case', { hasText: 'Rp4.000.001' }).first().waitFor()
    expect(await barriersOn(page, { parts: ['.ruang-workbench', '.ruang-live'] })).toEqual([])
    await publish()
    await page.locator('[data-state="live"]').waitFor({ timeout: 60_000 })
  })

  test('a rule that breaks a case says which and why, and cannot be published', async () => {
    await page.reload()
    await openRule()
    await addCondition('Alamat KTP atau KK', 'Harus memenuhi semua')
    await tick('rule.all.1.options', 'Desa di kabupaten')
    const failing = page.locator('.ruang-case[data-state="fails"]').first()
    await failing.getByText('Menurut syarat sekarang hasilnya').waitFor()
    const name = (await failing.locator('.ruang-case__title').textContent())?.trim() ?? ''
    await publish()
    const refusal = page.locator('.field-error', { hasText: `Kasus “${name}”` }).first()
    await refusal.waitFor({ state: 'attached' })
    expect(await refusal.textContent()).toContain('Betulkan syaratnya, atau kasusnya.')
  })

  test('a limit that is about to change names the cases whose verdict changes, before it is saved', async () => {
    await page.goto(`${opened().system.cmsUrl}/admin/collections/parameters`)
    page.once('dialog', (dialog) => dialog.accept())
    await page.getByRole('link', { name: 'Batas penghasilan orang tua KIP Kuliah' }).click()
    const changes = page.locator('section', { has: page.getByRole('heading', { name: 'Yang berubah bila disimpan' }) })
    await changes.getByText('Tidak ada hasil yang berubah.').waitFor()
    await page.locator('#field-versions__1__value').fill('3900000')
    await changes.getByText('Bantuan seragam').waitFor()
    expect(await changes.textContent()).toMatch(/Kasus penjaga gagal: .*Rp4\.000\.000.*Kemungkinan cocok menjadi Sepertinya belum cocok/)
  })

  test('once seen, the change is saved, and the dashboard names the programme whose case now fails', async () => {
    await page.locator('#field-changesSeen').check({ force: true })
    await page.getByRole('button', { name: 'Simpan', exact: true }).first().click()
    await page.getByText('Berhasil diperbarui').waitFor()
    await page.getByText('Tidak ada hasil yang berubah.').waitFor()
    await page.goto(`${opened().system.cmsUrl}/admin`)
    const warnings = page.locator('section', { has: page.getByRole('heading', { name: 'Perlu diperiksa' }) })
    await warnings.getByRole('link', { name: 'Bantuan seragam' }).waitFor()
    expect(await warnings.textContent()).toMatch(/Kasus penjaga gagal: .*Rp4\.000\.000/)
  })

  test('every programme is tried on every example household on one page', async () => {
    await page.goto(`${opened().system.cmsUrl}/admin/keluarga-contoh`)
    const row = page.getByRole('row', { name: /Bantuan seragam/ })
    await row.waitFor()
    expect(await row.getByRole('cell').count()).toBe(10)
  })
}
