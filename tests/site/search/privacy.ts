import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { ServedBuild } from '../pages/serve-build.ts'
import { askAbout, searchFor } from './search-page.ts'

const own = /^GET (?:\/cari\/(?:pagefind\/[\w./-]+(?:\?ts=\d+)?|kata-[0-9a-f]+\.json)?|\/_astro\/[\w.-]+\.js|\/ikon\.svg)$/

/** Words stay on the phone. */
export function testPrivacy(served: () => ServedBuild): void {
  test('nothing is fetched before somebody writes, and then only files of the search, whatever is written', async () => {
    const requests: string[] = []
    const logged: string[] = []
    let bytes = 0
    const prepare = (page: Page): void => {
      page.on('request', (request) => requests.push(`${request.method()} ${request.url().replace(served().origin, '')}`))
      page.on('requestfinished', async (request) => {
        bytes += (await request.sizes()).responseBodySize
      })
      page.on('console', (message) => logged.push(message.text()))
    }
    const page = await served().open('/cari/', { prepare })
    await page.waitForLoadState('networkidle')
    expect(requests.filter((request) => /pagefind|kata-/.test(request))).toEqual([])
    const loaded = bytes
    await searchFor(page, 'rahasia pkh')
    await searchFor(page, 'bansos pkh')
    await askAbout(page, 'rahasia besar: bansos dari https://rahasia.example/jahat')
    await page.waitForLoadState('networkidle')
    for (const request of requests) expect(request).toMatch(own)
    expect(requests.join(' ')).not.toMatch(/rahasia|bansos|jahat/)
    expect(page.url()).toBe(`${served().origin}/cari/#q=bansos%20pkh`)
    expect(logged).toEqual([])
    const kept = await page.evaluate(async () => [
      localStorage.length + sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ])
    expect(kept).toEqual([0, '', 0, 0])
    expect(loaded).toBeLessThan(24_000)
    // engine 13 KB, its code 58 KB, two parts of the index, a dozen pages
    expect(bytes - loaded).toBeLessThan(180_000)
  })

  test('only the search may compile its engine, and it may do nothing else', async () => {
    const policyOf = async (path: string) => (await fetch(served().origin + path)).headers.get('content-security-policy') ?? ''
    expect(await policyOf('/cari/')).toContain("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri")
    for (const path of ['/', '/cek-kabar/', '/cek/', '/cari/pagefind/pagefind.js']) expect(await policyOf(path)).not.toContain('wasm')
  })
}
