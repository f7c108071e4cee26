import { examplePersonas } from '@ruang-solusi/shared/examples'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { BuiltCheck } from './built-check.ts'
import { answerAll, answerQuestion, dataOf, numberOf, tap, textOf } from './check-page.ts'

const widow = examplePersonas[0]?.answers ?? {}
const isKept = (page: Page) => page.locator('.kept').isVisible()

/** Everything a browser can keep for a site. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }))

/** Answers stay on the screen of the phone. */
export function testPrivacy(built: () => BuiltCheck): void {
  test('nothing is sent, stored, logged or put in the address from the first question to the slip', async () => {
    const requests: string[] = []
    const logged: string[] = []
    const prepare = async (page: Page) => {
      page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
      page.on('console', (message) => logged.push(message.text()))
    }
    const page = await built().open({ prepare })
    const before = requests.length
    const fetched = requests.filter((request) => request.includes('/cek/aturan-'))
    expect(fetched).toHaveLength(1)
    expect(requests.every((request) => /\/cek\/$|\/_astro\/.*\.js$|\/cek\/aturan-|ikon\.svg$/.test(request))).toBe(true)
    const data = await built().build.read(new URL(fetched[0]?.slice('GET '.length) ?? '').pathname)
    await answerAll(page, widow, JSON.parse(data))
    await tap(page, 'Bawa ke kelurahan')
    await page.getByLabel('Sertakan jawaban saya').check()
    expect(requests.slice(before).filter((request) => !request.endsWith('ikon.svg'))).toEqual([])
    expect(page.url()).toBe(built().address)
    expect(await keptBy(page)).toEqual({ local: {}, session: {}, cookies: '', databases: 0, caches: 0 })
    expect(logged).toEqual([])
  })

  test('keeping answers is asked first, with a warning; they come back with their day and can be deleted', async () => {
    const page = await built().open()
    const data = await dataOf(page)
    for (let count = 0; count < 3; count++) await answerQuestion(page, widow, data)
    await page.getByText('Simpan jawaban di HP ini').click()
    expect(await page.getByText('Jangan simpan di HP pinjaman').isVisible()).toBe(true)
    expect((await keptBy(page)).local).toEqual({})
    await tap(page, 'Ya, simpan')
    await answerQuestion(page, widow, data)
    await page.clock.setFixedTime('2026-12-02T05:00:00Z')
    await page.reload()
    expect(await textOf(page, '.kept')).toContain('Jawaban dari 23 November 2026')
    expect(await numberOf(page)).toBe('5')
    await tap(page, 'Hapus dari HP ini')
    expect((await keptBy(page)).local).toEqual({})
    expect(await isKept(page)).toBe(false)
    expect(await numberOf(page)).toBe('5')
  })

  test('kept answers that no longer fit are dropped, the others stay', async () => {
    const kept = [
      ['home', 'magelang'],
      ['gone-question', true],
      ['house', 'gone-option'],
      ['children', ['pupil', 'gone-option']],
      ['public-employee', 'yes'],
      ['family-decile', { from: 1, to: 9 }],
      ['parents-income', null],
      ['sktm', 'dont-know'],
    ]
    const prepare = (page: Page) => page.addInitScript((text) => localStorage.setItem('cek', text), JSON.stringify(['2026-11-01', kept]))
    const page = await built().open({ prepare })
    expect(await numberOf(page)).toBe('3')
    await tap(page, 'Kembali')
    expect(await textOf(page, '[aria-current]')).toBe('Saya belum tahu')
  })

  test.each(['{', '{}', '["soon",[]]', '["2026-11-01",7]', '["2026-11-01",[7]]', 'null'])(
    'kept text that is not ours (%s) changes nothing',
    async (text) => {
      const page = await built().open({ prepare: (opened) => opened.addInitScript((kept) => localStorage.setItem('cek', kept), text) })
      expect(await page.evaluate(() => document.body.dataset.check)).toBe('ask')
      expect(await numberOf(page)).toBe('1')
    },
  )

  test('the next family finds nothing of the last one, on the page or on the phone', async () => {
    const page = await built().open()
    const data = await dataOf(page)
    await answerAll(page, widow, data)
    await page.getByText('Simpan jawaban di HP ini').click()
    await tap(page, 'Ya, simpan')
    await tap(page, 'Bawa ke kelurahan')
    await page.getByLabel('Sertakan jawaban saya').check()
    await tap(page, 'Kembali ke hasil')
    await page.getByText('Bantu keluarga berikutnya').click()
    await tap(page, 'Ya, mulai untuk keluarga lain')
    expect((await keptBy(page)).local).toEqual({})
    expect(await numberOf(page)).toBe('1')
    expect(await page.locator('[data-part=sheet]').textContent()).not.toMatch(/PIP|Kota Magelang\s*$|desil/i)
    expect(await page.locator('.reasons .shown:not([data-officer])').count()).toBe(0)
  })
}
