import type { Page } from 'playwright-core'

const idOf = (path: string): string => `field-${path.replaceAll('.', '__')}`

/** The admin's form, by field path: `benefit.kind`, `steps.0.text`. */
export const adminForm = (page: Page) => {
  const field = (path: string) => page.locator(`[id="${idOf(path)}"]`)
  return {
    tab: (name: string) =>
      page
        .getByRole('button', { name, exact: true })
        .or(page.getByRole('tab', { name, exact: true }))
        .first()
        .click(),
    write: (path: string, text: string) => field(path).fill(text),
    /** Picks an option of a select or relationship by its label. */
    choose: async (path: string, label: string) => {
      const select = field(path)
      await select.locator('.rs__control').click()
      await select.locator('input').first().fill(label)
      await page.locator('.rs__option').filter({ hasText: label }).first().click()
    },
    addRow: async (path: string) => {
      await field(path).locator('.array-field__add-row').last().click()
    },
    day: async (path: string, text: string) => {
      const input = field(path).locator('input')
      await input.fill(text)
      await input.press('Enter')
    },
    upload: async (path: string, file: { name: string; mimeType: string; buffer: Buffer }, alt: string, people: string) => {
      await field(path).getByRole('button', { name: 'Buat Baru' }).click()
      const drawer = page.locator('.drawer--is-open, dialog[open]').last()
      await drawer.locator('input[type=file]').setInputFiles(file)
      await drawer.locator('#field-alt').fill(alt)
      await drawer.locator('#field-people .rs__control').click()
      await page.locator('.rs__option').filter({ hasText: people }).first().click()
      await drawer.getByRole('button', { name: 'Simpan' }).first().click()
      await drawer.waitFor({ state: 'hidden' })
    },
  }
}
