import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ConsentForm } from '../../cms/src/admin/consent/consent-form.tsx'
import { formWords } from '../../cms/src/admin/consent/form-words.ts'
import { launchChromium } from '../support/launch-chromium.ts'

const folder = `${import.meta.dirname}/../../cms/src/admin/consent`
const filledIn = { city: 'Kota Magelang', phone: '0293 3141 590', code: 'K7MP-3XQA', person: 'W-014', until: '23 November 2027' }
const blank = { city: 'Kota Magelang', phone: undefined, code: undefined, person: undefined, until: undefined }

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

async function print(facts: typeof filledIn | typeof blank) {
  const styles = await Promise.all(['consent-form', 'consent-form-lines'].map((name) => readFile(`${folder}/${name}.css`, 'utf8')))
  const form = renderToStaticMarkup(createElement(ConsentForm, { facts }))
  const page = await browser.newPage()
  await page.setContent(
    `<!doctype html><html lang="id"><style>body{margin:0}${styles.join('')}</style><main class="consent-form">${form}</main></html>`,
  )
  await page.emulateMedia({ media: 'print' })
  const { height, inner } = await page
    .locator('.consent-form__page')
    .evaluate((sheet) => ({ height: sheet.clientHeight, inner: sheet.scrollHeight }))
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const pages = (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length
  return { pages, isWhole: inner <= height, text: (await page.locator('main').textContent()) ?? '' }
}

test.each([
  ['filled in', filledIn],
  ['blank', blank],
])('the form prints whole on one A4 page, %s', async (_name, facts) => {
  const { pages, isWhole, text } = await print(facts)
  expect({ pages, isWhole }).toEqual({ pages: 1, isWhole: true })
  expect(text).toContain('tidak pernah memengaruhi bantuan')
  for (const known of Object.values(facts)) if (known !== undefined) expect(text).toContain(known)
})

test('every text of the form is there in both languages, and says who vouches for the Javanese', () => {
  const html = renderToStaticMarkup(createElement(ConsentForm, { facts: blank }))
  for (const { id, jv, state } of Object.values(formWords)) {
    expect(html).toContain(id)
    expect(html).toContain(jv)
    expect(html).toContain(state)
  }
})
