import { readFile } from 'node:fs/promises'
import { examplePersonas } from '@ruang-solusi/shared/examples'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { BuiltCheck } from './built-check.ts'
import { answerAll, dataOf, focused, stateOf, tap, textOf } from './check-page.ts'

const widow = examplePersonas[0]?.answers ?? {}

async function openSlip(built: BuiltCheck): Promise<Page> {
  const page = await built.open()
  await answerAll(page, widow, await dataOf(page))
  await tap(page, 'Bawa ke kelurahan')
  return page
}

/** What a household takes to the counter. */
export function testSlip(built: () => BuiltCheck): void {
  test('the slip names programmes, papers, offices with hours and numbers, the day and the address; none of the answers', async () => {
    const page = await openSlip(built())
    expect(await focused(page)).toBe('Bawa ke kelurahan')
    const sheet = await textOf(page, '.sheet')
    for (const part of [
      'Bantuan sekolah (PIP)',
      'Diusulkan lewat sekolah',
      'Kartu keluarga (KK)',
      'Senin–Kamis',
      'Tanya: 0800',
      '23 November 2026',
      'solusi.example.go.id/cek/',
    ]) {
      expect(sheet).toContain(part)
    }
    expect(sheet).toContain('CONTOH')
    expect(sheet.match(/Kartu keluarga \(KK\)/g)).toHaveLength(1)
    expect(sheet).not.toMatch(/\?|desil|Kemungkinan|penghasilan/i)
  })

  test('answers come along only when ticked, and only until the slip is closed', async () => {
    const page = await openSlip(built())
    await page.getByLabel('Sertakan jawaban saya').check()
    expect(await textOf(page, '.sheet')).toContain('Berapa desil keluarga Anda? Desil 1–3')
    await tap(page, 'Kembali ke hasil')
    expect(await stateOf(page)).toBe('done')
    await tap(page, 'Bawa ke kelurahan')
    expect(await textOf(page, '.sheet')).not.toContain('Berapa desil')
  })

  test('what is not chosen leaves the slip, with the papers that only it needs', async () => {
    const page = await openSlip(built())
    expect(await textOf(page, '.sheet')).toContain('Nomor Induk Siswa Nasional')
    for (const box of await page.locator('[data-part=slip-choice] input').all()) await box.uncheck()
    await page.locator('[data-part=slip-choice]').getByLabel('Listrik bersubsidi').check()
    expect(await textOf(page, '.sheet')).toContain('Listrik bersubsidi')
    expect(await textOf(page, '.sheet')).not.toMatch(/PIP|Nomor Induk Siswa Nasional/)
  })

  test('printed, six programmes are one page of A5, the slip alone, in black on white', async () => {
    const page = await openSlip(built())
    for (const box of (await page.locator('[data-part=slip-choice] input').all()).slice(6)) await box.uncheck()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 (\d+)(?:\.\d+)? (\d+)/g)].map(([, width, height]) => [width, height])
    expect(boxes).toEqual([['420', '594']])
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const seen = page.locator('.site-header, .site-footer, .example-band, h1, .slip button, .slip input').locator('visible=true')
    expect(await seen.count()).toBe(0)
    const colours = await page
      .locator('.sheet, .sheet *')
      .evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).color))])
    expect(colours).toEqual(['rgb(0, 0, 0)'])
  })

  test('saved as a picture, it is grey on white and bears what the slip says', async () => {
    const page = await openSlip(built())
    const [download] = await Promise.all([page.waitForEvent('download'), tap(page, 'Simpan gambar')])
    expect(download.suggestedFilename()).toBe('bawa-ke-kelurahan.png')
    const picture = sharp(await readFile(await download.path()))
    const { width, height, format } = await picture.metadata()
    expect([width, format]).toEqual([1050, 'png'])
    const lines = await page.locator('.sheet :is(h2, h3, p, li)').count()
    expect(height).toBeGreaterThan(lines * 45)
    const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true })
    let dark = 0
    let coloured = 0
    for (let at = 0; at < data.length; at += info.channels) {
      if (Math.abs(Number(data[at]) - Number(data[at + 2])) > 2) coloured++
      if (Number(data[at]) < 64) dark++
    }
    expect(coloured).toBe(0)
    expect(dark / (data.length / info.channels)).toBeGreaterThan(0.01)
  })
}
