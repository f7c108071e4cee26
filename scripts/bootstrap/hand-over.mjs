import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, isInstalled } from './install.mjs'
import { runChild, stopped } from './run-child.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const leastMajor = 20

/** @param {string} problem */
function refuse(problem) {
  console.error(problem)
  process.exitCode = 1
}

/**
 * Installs when needed, then runs a script under the Node that comes with the packages.
 * Plain JavaScript without packages, because it runs before any are there.
 * @param {string} script file in the scripts folder.
 */
export async function handOver(script) {
  const major = Number(process.versions.node.split('.')[0])
  if (major < leastMajor) return refuse(`Node ${process.versions.node} is too old. Install Node ${leastMajor} or newer, then try again.`)
  if (!isInstalled(root)) {
    console.log('Installing the packages (about a minute) …')
    const started = Date.now()
    const code = await install(root)
    process.exitCode = code
    if (code === stopped) return
    if (code !== 0) return refuse('The packages could not be installed. Read the error above, then try again.')
    console.log(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`)
  }
  const node = join(root, 'node_modules/node/bin/node')
  process.exitCode = await runChild(node, [join(root, 'scripts', script), ...process.argv.slice(2)], {
    cwd: root,
    // the channel tells the script when we are gone
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
}
