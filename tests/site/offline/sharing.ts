import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { ServedBuild } from '../pages/serve-build.ts'
import { keepPage } from './phone.ts'

const message = 'Bu, ada info bansos PKH 2 juta, klik https://bansos-2juta.example/x lalu isi NIK ya'

/** Sends what Android sends when a message is shared to the site on the home screen. */
async function shareMessage(page: Page, origin: string): Promise<void> {
  const { share_target } = (await (await fetch(`${origin}/manifest.webmanifest`)).json()) as {
    share_target: { action: string; method: string; enctype: string; params: { text: string } }
  }
  await page.goto('about:blank')
  await page.setContent(
    `<form action="${origin}${share_target.action}" method="${share_target.method}" enctype="${share_target.enctype}">
      <textarea name="${share_target.params.text}">${message}</textarea><button>Bagikan</button></form>`,
  )
  await page.locator('button').click()
  await page.waitForURL('**/cari/#pesan')
}

/** A message shared to the site stays on the phone. */
export function testSharing(served: () => ServedBuild): void {
  test('a shared message gets its clarification, and no request and no address holds a word of it', async () => {
    const page = await keepPage(served(), '/program/pip/')
    const before = served().requests.length
    await shareMessage(page, served().origin)
    await page.getByText('penjelasan yang mirip').waitFor()
    expect(await page.locator('[data-part=answers] a').first().getAttribute('href')).toBe('/cek-kabar/pkh-tautan-whatsapp/')
    expect(page.url()).toBe(`${served().origin}/cari/#pesan`)
    const sent = served().requests.slice(before)
    expect(sent.map(({ method }) => method)).not.toContain('POST')
    expect(sent.filter(({ url, body }) => /juta|info|NIK/i.test(url + body))).toEqual([])
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(3)
    await page.reload()
    expect(await page.getByLabel('Tempel pesannya di sini').inputValue()).toBe('')
  })

  test('on a phone without the worker the server answers with the empty field, and nothing of the message comes back', async () => {
    const page = await served().open('/')
    await shareMessage(page, served().origin)
    expect(await page.getByLabel('Tempel pesannya di sini').inputValue()).toBe('')
    expect(await page.content()).not.toContain('2 juta, klik')
  })
}
