import type { BrowserContext, Page } from 'playwright-core'
import type { ServedBuild } from '../pages/serve-build.ts'

/** What this site has left in a browser. */
export type Traces = { caches: string[]; workers: number; local: number; session: number; databases: number; cookies: string }

/** Everything a browser can keep for a site. */
export const tracesOn = (page: Page): Promise<Traces> =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }))

/** A browser that nothing was kept in. */
export const untouched: Traces = { caches: [], workers: 0, local: 0, session: 0, databases: 0, cookies: '' }

/** Waits until the page says something in a place, and gives it. */
export async function saidIn(page: Page, name: string): Promise<string> {
  const place = page.locator(`[data-part=${name}]:not(:empty)`)
  await place.waitFor()
  return (await place.textContent()) ?? ''
}

/** Goes from a page to where it is kept, as a resident does, and taps the button. */
export async function keepPage(served: ServedBuild, path: string, given?: Page): Promise<Page> {
  const page = given ?? (await served.open(path))
  if (given) await page.goto(served.origin + path)
  await page.locator('.site-footer .keep a').click()
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.getByText('Tersimpan. Halaman ini').waitFor()
  return page
}

/** The paths that are kept, without what belongs to them. */
export const keptOn = async (page: Page): Promise<string[]> =>
  (await tracesOn(page)).caches.map((name) => name.replace(/^simpan:/, '')).sort()

/** Takes the signal away, or gives it back. */
export const setSignal = (page: Page, hasSignal: boolean): Promise<void> => contextOf(page).setOffline(!hasSignal)

const contextOf = (page: Page): BrowserContext => page.context()
