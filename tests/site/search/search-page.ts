import type { Page } from 'playwright-core'

/** Types into the search and waits for its answer. */
export async function searchFor(page: Page, query: string): Promise<string> {
  const status = page.locator('[data-part=status]')
  const before = await status.textContent()
  await page.getByLabel('Yang Anda cari').fill(query)
  await page.waitForFunction(
    ([selector, earlier]) => !['', earlier, 'Sedang menyiapkan pencarian …'].includes(document.querySelector(selector)?.textContent ?? ''),
    ['[data-part=status]', before ?? ''] as const,
  )
  return (await status.textContent()) ?? ''
}

/** What is shown as found: kind and title of each result, in order. */
export const shownResults = (page: Page): Promise<string[]> =>
  page
    .locator('[data-part=results] .item')
    .evaluateAll((items) => items.map((item) => `${item.querySelector('.kind')?.textContent}: ${item.querySelector('h4')?.textContent}`))

/** Pastes a message and asks what is known of it. */
export async function askAbout(page: Page, message: string): Promise<string> {
  await page.getByLabel('Tempel pesannya di sini').fill(message)
  await page.getByRole('button', { name: 'Periksa pesan' }).click()
  const status = page.locator('[data-part=message-status]:not(:empty)')
  await status.waitFor()
  return (await status.textContent()) ?? ''
}
