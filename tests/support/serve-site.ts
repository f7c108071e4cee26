import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { releaseFolders } from '../../site/src/release/index.ts'
import { createHandler, followLiveRelease } from '../../site/src/web/index.ts'
import { makeSmallRelease } from './small-release.ts'
import { smallSnapshot } from './small-site.ts'
import { temporaryFolder } from './temporary-folder.ts'

type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Asks the site exactly what is written, without a client's tidying of paths. */
export type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Reply>

/** Serves the live release of a data folder for one test; `errors` collects what the handler reports. */
export async function serveSite(dataDir: string): Promise<{ ask: Ask; port: number; errors: unknown[] }> {
  const folders = releaseFolders(dataDir)
  const errors: unknown[] = []
  const onError = (error: unknown) => errors.push(error)
  const handle = createHandler({ live: followLiveRelease(folders.current), cardsDir: folders.cards, onError })
  const server = createServer((incoming, response) => void handle(incoming, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const ask: Ask = async (path, headers = {}, method = 'GET') => {
    const sent = request({ port, host: '127.0.0.1', path, headers, method }).end()
    const [response] = await once(sent, 'response')
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(chunk)
    return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }
  }
  return { ask, port, errors }
}

/** Serves a release of a small snapshot for one test. */
export async function serveSmallSite() {
  const dataDir = await temporaryFolder()
  await makeSmallRelease(dataDir, smallSnapshot())
  return { dataDir, ...(await serveSite(dataDir)) }
}
