import { join } from 'node:path'
import { listReleases, liveReleaseId, readManifest, releaseFolders } from '../site/src/release/index.ts'
import { loadEnvironment } from './environment.ts'
import { root } from './root.ts'
import { runCommand } from './run-command.ts'

/** Prints the kept releases, the newest first, and marks the live one. */
async function printReleases(): Promise<void> {
  const { configuration } = await loadEnvironment(process.env, root)
  const folders = releaseFolders(configuration.dataDir)
  const live = await liveReleaseId(folders)
  if (live === undefined) console.log('There is no release yet.')
  for (const id of live === undefined ? [] : await listReleases(folders)) {
    const manifest = await readManifest(join(folders.releases, id))
    console.log(`${id === live ? '*' : ' '} ${id.slice(0, 12)}  built ${manifest?.builtAt}  ${manifest?.pages} pages`)
  }
}

if (import.meta.main) await runCommand(printReleases)
