import { once } from 'node:events'
import { createServer } from 'node:http'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { releaseFolders } from '../site/src/release/index.ts'
import { createHandler, followLiveRelease } from '../site/src/web/index.ts'
import { loadEnvironment } from './environment.ts'
import { root } from './root.ts'
import { runCommand, untilStopped } from './run-command.ts'

/** Serves the public site until it is stopped. */
async function runWeb(): Promise<void> {
  const { configuration } = await loadEnvironment(process.env, root)
  const folders = releaseFolders(configuration.dataDir)
  const signal = untilStopped()
  const handle = createHandler({
    live: followLiveRelease(folders.current),
    cardsDir: folders.cards,
    onError: (error, { method, url }) => console.error(`${method} ${url} failed:`, error),
  })
  const server = createServer((request, response) => void handle(request, response))
  server.listen(configuration.sitePort)
  await once(server, 'listening').catch((cause: NodeJS.ErrnoException) => {
    throw new ProblemError(`Port ${configuration.sitePort} cannot be used (${cause.code}).`, 'Free it, or set SITE_PORT to another.', {
      cause,
    })
  })
  if (!signal.aborted) await once(signal, 'abort')
  server.close()
  server.closeAllConnections()
}

if (import.meta.main) {
  await runCommand(runWeb)
  // an open IPC channel would keep it alive
  if (process.connected) process.disconnect()
}
