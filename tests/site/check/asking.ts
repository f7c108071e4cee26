import { evaluate } from '@ruang-solusi/shared/eligibility'
import { examplePersonas } from '@ruang-solusi/shared/examples'
import { expect, test } from 'vitest'
import type { BuiltCheck } from './built-check.ts'
import { answerAll, answerQuestion, dataOf, focused, numberOf, questionOf, stateOf, summaryOf, tap, textOf } from './check-page.ts'

const widow = examplePersonas[0]?.answers ?? {}

/** One question after the other, back, and out of the way. */
export function testAsking(built: () => BuiltCheck): void {
  test('a slow phone gets through the whole check, one question at a time, with large buttons', async () => {
    const page = await built().open({ slowdown: 6 })
    const data = await dataOf(page)
    const left: number[] = []
    while ((await stateOf(page)) === 'ask') {
      expect(await page.locator('.asking h2').locator('visible=true').count()).toBe(1)
      const sizes = await page
        .locator('.asking .choice, .asking .tools button')
        .locator('visible=true')
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(48)
      for (const name of ['Saya belum tahu', 'Lewati pertanyaan ini'])
        expect(await page.getByRole('button', { name, exact: true }).isVisible()).toBe(true)
      expect(await summaryOf(page)).toMatch(/^\d+ kemungkinan cocok · \d+ belum tentu · kira-kira \d+ pertanyaan lagi$/)
      left.push(Number(await textOf(page, '[data-part=left]')))
      await answerQuestion(page, widow, data)
    }
    expect(await stateOf(page)).toBe('done')
    expect(await page.getByRole('heading', { name: 'Semua pertanyaan selesai' }).isVisible()).toBe(true)
    expect(left).toEqual([...left].sort((a, b) => b - a))
    expect(left.at(-1)).toBe(1)
  })

  test('going back keeps every answer, and changing one recomputes all', async () => {
    const page = await built().open()
    const data = await dataOf(page)
    const answers: Record<string, unknown> = {}
    const asked: string[] = []
    for (let count = 0; count < 5; count++) asked.push(await answerQuestion(page, widow, data))
    const before = await summaryOf(page)
    await tap(page, 'Kembali')
    await tap(page, 'Kembali')
    expect(await numberOf(page)).toBe('4')
    expect(await summaryOf(page)).toBe(before)
    for (let count = 0; count < 3; count++) await tap(page, 'Kembali')
    expect(await page.getByRole('button', { name: 'Kembali' }).isVisible()).toBe(false)
    expect(await textOf(page, '[aria-current]')).toBe('Kota Magelang')
    await tap(page, 'Kota atau kelurahan lain')
    expect(await numberOf(page)).toBe('6')
    for (const key of asked) answers[key] = key === 'home' ? 'elsewhere' : widow[key]
    const context = { asOf: '2026-11-23', questions: data.questions, parameters: data.parameters } as never
    const expected = data.programmes.filter(({ rule }) => evaluate(rule, answers as never, context).verdict === 'unlikely').length
    expect(await page.locator('details [data-count=unlikely]').textContent()).toBe(String(expected))
  })

  test('what is not known stays open, with the guide that settles it beside the reason', async () => {
    const page = await built().open()
    await answerAll(page, { ...widow, 'family-decile': 'dont-know' }, await dataOf(page))
    const sembako = page.locator('#sembako')
    expect(await sembako.getAttribute('data-verdict')).toBe('unclear')
    expect(await textOf(page, '#sembako .dont-know.shown')).toMatch(/Desil.*Anda belum tahu/s)
    expect(await sembako.locator('.dont-know.shown').getByRole('link', { name: 'Mengetahui desil keluarga' }).isVisible()).toBe(true)
  })

  test('a skipped question is not asked again and is said to be skipped', async () => {
    const page = await built().open()
    const first = await questionOf(page)
    await tap(page, 'Lewati pertanyaan ini')
    expect(await questionOf(page)).not.toBe(first)
    expect(await textOf(page, '.reasons .wont-say.shown')).toContain('Anda lewati')
  })

  test('a programme named in the address is asked about first, and shown first', async () => {
    const page = await built().open({ hash: '#pip' })
    const data = await dataOf(page)
    const asked = await answerAll(page, widow, data)
    expect(await stateOf(page)).toBe('part')
    const rule = JSON.stringify(data.programmes.find(({ slug }) => slug === 'pip')?.rule)
    expect(asked.filter((key) => !rule.includes(`"${key}"`))).toEqual([])
    expect(await page.locator('.results article').locator('visible=true').first().getAttribute('id')).toBe('pip')
    expect(await focused(page)).toBe('Pertanyaan untuk program ini selesai')
    await tap(page, 'Lanjut cek bantuan lain')
    expect(await stateOf(page)).toBe('ask')
  })

  test('an address that names no programme asks about all of them', async () => {
    const page = await built().open({ hash: '#tidak-ada' })
    expect(await stateOf(page)).toBe('ask')
  })

  test('clearing asks on the spot; cancelled, everything stays', async () => {
    const page = await built().open()
    const data = await dataOf(page)
    const first = await questionOf(page)
    for (let count = 0; count < 3; count++) await answerQuestion(page, widow, data)
    const before = await summaryOf(page)
    await page.locator('.asking summary').click()
    await tap(page, 'Batal')
    expect(await summaryOf(page)).toBe(before)
    expect(await focused(page)).toBe('Hapus jawaban')
    await page.locator('.asking summary').click()
    await tap(page, 'Ya, hapus')
    expect(await questionOf(page)).toBe(first)
    expect(await numberOf(page)).toBe('1')
    expect(await focused(page)).toBe(first)
  })
}
