import type { Answer, Key } from '@ruang-solusi/shared/eligibility'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type BuiltCheck, buildCheck } from './built-check.ts'
import { answerAll, dataOf, questionOf, stateOf, tap, textOf } from './check-page.ts'
import { craftedCheck } from './crafted-check.ts'

// a whole check is many steps in a real browser
vi.setConfig({ testTimeout: 120_000 })

let built: BuiltCheck
beforeAll(async () => {
  built = await buildCheck(craftedCheck())
}, 120_000)
afterAll(() => built.close())

const household: Record<Key, Answer> = { card: true, officer: false, house: 'sendiri', people: [], age: 70, income: 4_000_000 }

/** The page of a household that has answered everything. */
async function results(answers: Record<Key, Answer> = {}, day?: string): Promise<Page> {
  const page = await built.open(day === undefined ? {} : { day })
  await answerAll(page, { ...household, ...answers }, await dataOf(page))
  expect(await stateOf(page)).toBe('done')
  return page
}

const verdictOf = (page: Page, slug: string) => page.locator(`#${slug}`).getAttribute('data-verdict')

/** The shown reasons of a programme with their marks. */
const reasonsOf = (page: Page, slug: string): Promise<string[]> =>
  page
    .locator(`#${slug} [data-path].shown`)
    .evaluateAll((items) => items.map((item) => `${item.className.replace(' shown', '')}: ${item.firstElementChild?.textContent}`).sort())

async function findQuestion(page: Page, wanted: string): Promise<void> {
  while ((await questionOf(page)) !== wanted) await tap(page, 'Saya belum tahu')
}

test('a condition below a not is said as its opposite, and bears the mark of that', async () => {
  const page = await results()
  expect(await verdictOf(page, 'kecuali')).toBe('likely')
  expect(await reasonsOf(page, 'kecuali')).toEqual(['met: Punya KKS', 'met: Rumah: bukan sewa', 'met: Tidak ada ASN di keluarga'])
})

test('a no names what does not fit, and only that', async () => {
  const page = await results({ officer: true })
  expect(await verdictOf(page, 'kecuali')).toBe('unlikely')
  expect(await reasonsOf(page, 'kecuali')).toEqual(['unmet: Tidak ada ASN di keluarga'])
  await page.locator('.group > summary').locator('visible=true').first().click()
  expect(await textOf(page, '#kecuali')).toMatch(/Tidak ada ASN di keluarga belum sesuai[\s\S]*Peraturan Contoh/)
  expect(await page.locator('#kecuali .door a').getAttribute('href')).toBe('/kebutuhan/sekolah/')
  expect(await page.locator('#kecuali .remedy a').getAttribute('href')).toBe('/panduan/cara-usul/')
})

test('of several that would do, the one that holds is named alone; when none does, all are, as one of them', async () => {
  const page = await results({ people: ['lansia'] })
  expect(await reasonsOf(page, 'pilihan')).toEqual(['met: Di rumah ada: lansia', 'officer: Bergantung kuota yang tersedia'])
  expect(await page.getByText('Cukup salah satu dari:').locator('visible=true').count()).toBe(0)
  const without = await results({ people: [] })
  expect(await verdictOf(without, 'pilihan')).toBe('unlikely')
  await without.locator('.group > summary').locator('visible=true').first().click()
  expect(await textOf(without, '#pilihan')).toMatch(/Cukup salah satu dari:[\s\S]*balita belum sesuai[\s\S]*lansia belum sesuai/)
})

test('some of several say how many', async () => {
  const page = await results({ card: 'wont-say' })
  expect(await verdictOf(page, 'dua-dari-tiga')).toBe('unlikely')
  await page.locator('.group > summary').locator('visible=true').first().click()
  expect(await textOf(page, '#dua-dari-tiga')).toContain('Paling sedikit 2 dari:')
})

test.each([
  ['2026-11-23', 'likely', 'met: Umur: 60 tahun atau lebih'],
  ['2027-01-15', 'unclear', 'expired-parameter: Umur: batasnya belum diketahui'],
  ['2027-03-01', 'unlikely', 'unmet: Umur: 65 tahun atau lebih'],
])('on %s the limit of that day counts and is said: %s', async (day, verdict, reason) => {
  const page = await results({ age: 62 }, day)
  expect(await verdictOf(page, 'umur')).toBe(verdict)
  const said = await page
    .locator('#umur [data-path]')
    .evaluateAll((items) =>
      items.map(
        (item) =>
          `${item.className.replace(' shown', '')}: ${[...item.querySelectorAll('[data-from]:not([hidden])')].map((part) => part.textContent)}`,
      ),
    )
  expect(said).toEqual([reason])
})

test('ranges follow the limit of the day', async () => {
  for (const [day, choice] of [
    ['2026-11-23', '60 tahun atau lebih'],
    ['2027-03-01', '65 tahun atau lebih'],
  ] as const) {
    const page = await built.open({ day })
    await findQuestion(page, 'Berapa umurnya?')
    expect(await page.getByRole('button', { name: choice }).isVisible()).toBe(true)
  }
})

test('with too many ranges a number is typed: dots are fine, words are not taken, Enter goes on', async () => {
  const page = await built.open()
  await findQuestion(page, 'Berapa penghasilannya?')
  const field = page.getByRole('textbox')
  await field.fill('4 juta')
  await tap(page, 'Lanjut')
  expect(await questionOf(page)).toBe('Berapa penghasilannya?')
  await field.fill('8.000.001')
  await field.press('Enter')
  expect(await verdictOf(page, 'penghasilan')).toBe('unlikely')
  await tap(page, 'Kembali')
  await field.fill('99.000.000.000')
  await tap(page, 'Lanjut')
  expect(await verdictOf(page, 'penghasilan')).toBe('unlikely')
  await tap(page, 'Kembali')
  await field.fill('8000000')
  await tap(page, 'Lanjut')
  expect(await verdictOf(page, 'penghasilan')).toBe('likely')
})

test('several answers are ticked; nothing ticked is no answer, none has a button of its own', async () => {
  const page = await built.open()
  await findQuestion(page, 'Siapa saja di rumah?')
  await tap(page, 'Lanjut')
  expect(await questionOf(page)).toBe('Siapa saja di rumah?')
  await page.getByLabel('balita').check()
  await page.getByLabel('lansia').check()
  await tap(page, 'Lanjut')
  expect(await verdictOf(page, 'pilihan')).toBe('likely')
  await tap(page, 'Kembali')
  expect(await page.getByLabel('balita').isChecked()).toBe(true)
  await tap(page, 'Tidak ada')
  expect(await verdictOf(page, 'pilihan')).toBe('unlikely')
})

test('a programme is no longer judged after its last day, even on an old copy of the page', async () => {
  const open = await results({ card: false }, '2026-12-15')
  expect(await open.locator('[data-part=likely] #berakhir').count()).toBe(1)
  const over = await results({ card: false }, '2026-12-16')
  expect(await over.locator('.group #berakhir').count()).toBe(0)
  expect(await over.locator('#berakhir').isVisible()).toBe(false)
})

test('closed programmes and those of other cities are never offered; one without a rule waits apart', async () => {
  const page = await results()
  expect(await page.locator('#ditutup, #bukan-di-sini').count()).toBe(0)
  expect(await page.locator('[data-part=unasked] article').evaluateAll((articles) => articles.map(({ id }) => id))).toEqual([
    'tanpa-aturan',
  ])
})
