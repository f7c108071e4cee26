import type { Page } from 'playwright-core'

/** Logs an account in through the form of the admin and waits for its dashboard. */
export async function logIn(page: Page, cmsUrl: string, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto(`${cmsUrl}/admin`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.getByRole('heading', { name: /Selamat datang/ }).waitFor()
}
