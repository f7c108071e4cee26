import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from './run-child.mjs'

/** Is in node_modules while an installation runs. */
const unfinished = '.unfinished-install'

/** @typedef {{ version?: string, link?: boolean, optional?: boolean, peer?: boolean, resolved?: string }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const lockedPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/**
 * Whether node_modules holds exactly what the lockfile asks for; compared with npm's own record of the last install.
 * @param {string} root absolute path of the repository.
 */
export function isInstalled(root) {
  const record = join(root, 'node_modules/.package-lock.json')
  const isWhole = existsSync(record) && existsSync(join(root, 'node_modules/node/bin/node'))
  if (!isWhole || existsSync(join(root, 'node_modules', unfinished))) return false
  const installed = lockedPackages(record)
  return Object.entries(lockedPackages(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true
    const found = installed[path]
    // packages for other systems are left out, and that is right
    if (found === undefined) return wanted.optional === true || wanted.peer === true
    return found.link === wanted.link && found.version === wanted.version
  })
}

/**
 * Installs what the lockfile says, and leaves the lockfile as it is; starts afresh when an earlier try was cut short.
 * Not `npm ci`: it refuses a lockfile without the packages of systems that its registry did not carry.
 * @param {string} root absolute path of the repository.
 * @returns {Promise<number>} the exit code of npm.
 */
export async function install(root) {
  const modules = join(root, 'node_modules')
  const mark = join(modules, unfinished)
  // half-written packages look whole to npm
  if (existsSync(mark) || !existsSync(join(modules, '.package-lock.json'))) rmSync(modules, { recursive: true, force: true })
  mkdirSync(modules, { recursive: true })
  writeFileSync(mark, '')
  const args = ['install', '--no-save', '--loglevel=error', '--no-audit', '--no-fund', '--no-progress']
  const npm = process.env.npm_execpath
  const [command, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm]
  // npm finishes what it began before it heeds a signal, so its whole group is told
  const code = await runChild(command, [...before, ...args], { cwd: root, detached: true }, 2000)
  if (code === 0) rmSync(mark)
  return code
}
