import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import { canonicalJson, type Snapshot } from '@ruang-solusi/shared/snapshot'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { compressTexts } from '../../../site/src/release/compress.ts'
import { createHandler } from '../../../site/src/web/index.ts'
import { type LoadedRelease, loadRelease } from '../../../site/src/web/loaded-release.ts'
import { launchChromium } from '../../support/launch-chromium.ts'
import { buildSite, type SiteBuild } from './build-site.ts'

/** A request as the server got it. */
type ReceivedRequest = { method: string; url: string; body: string }

/** A built site behind the real web server, and a real Chromium to open it in. */
export type ServedBuild = {
  build: SiteBuild
  origin: string
  /** What is served; a test may withdraw from it. */
  release: LoadedRelease
  /** Every request that reached the server, oldest first. */
  requests: ReceivedRequest[]
  /** What answers instead of the site, by address, while a test wants it so. */
  faults: Map<string, (response: ServerResponse) => void>
  /** Opens an address of the site at 360 pixels in a browser that has never seen it; `prepare` comes before the first request. */
  open: (path: string, options?: BrowserContextOptions & { prepare?: (page: Page) => unknown }) => Promise<Page>
  close: () => Promise<void>
}

/** Builds a snapshot and serves it as a release; `media` are the files of its pictures, `config` another configuration of the build. */
export async function serveBuild(snapshot: Snapshot, media: Record<string, Uint8Array> = {}, config?: string): Promise<ServedBuild> {
  const build = await buildSite(canonicalJson(snapshot), media, undefined, config)
  if (build.exitCode !== 0) throw new Error(`The build failed:\n${build.output}`)
  const folder = dirname(build.path('/index.html'))
  for (const name of ['redirects', 'gone'] as const) await writeFile(build.path(`/${name}.json`), JSON.stringify(snapshot[name]))
  await compressTexts(folder)
  const release = await loadRelease(folder)
  const onError = (error: unknown): void => {
    throw error
  }
  const handle = createHandler({ live: async () => release, cardsDir: folder, onError })
  const requests: ReceivedRequest[] = []
  const faults: ServedBuild['faults'] = new Map()
  const server = createServer((request, response) => {
    const received = { method: request.method ?? '', url: request.url ?? '', body: '' }
    requests.push(received)
    request.on('data', (chunk: Buffer) => {
      received.body += chunk.toString()
    })
    const fault = faults.get(received.url)
    if (fault) fault(response)
    else void handle(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const browser = await launchChromium()
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    build,
    origin,
    release,
    requests,
    faults,
    open: async (path, { prepare, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
      const page = await context.newPage()
      await prepare?.(page)
      await page.goto(origin + path)
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
