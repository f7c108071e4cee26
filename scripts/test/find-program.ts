import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from '../root.ts'

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // absent, or not ours to run
    return false
  }
}

function findOnPath(names: string[], env: Record<string, string | undefined>): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
}

const given = (path: string | undefined): string | undefined => (path && isProgram(path) ? path : undefined)

/** A program that some suites need and that npm cannot install. */
export type Program = { name: string; path: string | undefined; hint: string }

/** MongoDB's server: from `MONGOD`, the path, or data/tools. */
export function findMongod(env: Record<string, string | undefined>): Program {
  const path = given(env.MONGOD) ?? findOnPath(['mongod'], env) ?? given(join(root, 'data/tools/mongod'))
  return { name: 'mongod', path, hint: 'Install MongoDB, put it at data/tools/mongod, or name it in MONGOD.' }
}

/** A Chromium: from `CHROMIUM` or the path. */
export function findChromium(env: Record<string, string | undefined>): Program {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const path = given(env.CHROMIUM) ?? findOnPath(names, env) ?? given('/usr/bin/chromium')
  return { name: 'Chromium', path, hint: 'Install Chromium or Chrome, or name it in CHROMIUM.' }
}
