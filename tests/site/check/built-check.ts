import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { canonicalJson, type Snapshot } from '@ruang-solusi/shared/snapshot'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { securityHeadersOf } from '../../../site/src/web/security-headers.ts'
import { mimeOf } from '../../../site/src/web/served-file.ts'
import { launchChromium } from '../../support/launch-chromium.ts'
import { buildSite, type SiteBuild } from '../pages/build-site.ts'

/** How the check is opened: what comes after its address, the day on the phone, the browser, and what to wait for. */
type Opening = BrowserContextOptions & {
  hash?: string
  day?: string
  slowdown?: number
  prepare?: (page: Page) => Promise<unknown>
  until?: string
}

/** A built site, served with the headers of the real one, and a real Chromium to open its check in. */
export type BuiltCheck = {
  build: SiteBuild
  address: string
  /** Opens the check in a browser that has never seen it. */
  open: (opening?: Opening) => Promise<Page>
  close: () => Promise<void>
}

/** Builds a snapshot and serves it. */
export async function buildCheck(snapshot: Snapshot): Promise<BuiltCheck> {
  const build = await buildSite(canonicalJson(snapshot))
  if (build.exitCode !== 0) throw new Error(`The build failed:\n${build.output}`)
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path.endsWith('/') ? `${path}index.html` : path
    const isThere = build.files.includes(file)
    response.writeHead(isThere ? 200 : 404, { ...securityHeadersOf(path), 'Content-Type': mimeOf(file) })
    void (isThere ? build.read(file) : Promise.resolve('')).then((text) => response.end(text))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const browser: Browser = await launchChromium()
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/cek/`

  return {
    build,
    address,
    open: async ({
      hash = '',
      day = '2026-11-23',
      until = 'body[data-check]:not([data-check=loading])',
      slowdown,
      prepare,
      ...options
    } = {}) => {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
      const page = await context.newPage()
      await page.clock.setFixedTime(`${day}T05:00:00Z`)
      if (slowdown !== undefined) {
        const session = await context.newCDPSession(page)
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      }
      await prepare?.(page)
      await page.goto(address + hash)
      if (options.javaScriptEnabled !== false) await page.locator(until).waitFor()
      return page
    },
    close: async () => {
      await browser.close()
      server.closeAllConnections()
      server.close()
      await build.remove()
    },
  }
}
